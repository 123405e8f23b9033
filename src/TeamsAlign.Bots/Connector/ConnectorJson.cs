using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots;

/// <summary>Reading the channel's answers: members in any case, unknown ones ignored.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ErrorEnvelope))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(PagedMembers))]
[JsonSerializable(typeof(Account))]
[JsonSerializable(typeof(TeamInfo))]
[JsonSerializable(typeof(ChannelList))]
[JsonSerializable(typeof(MeetingInfo))]
[JsonSerializable(typeof(MeetingParticipant))]
[JsonSerializable(typeof(NotificationFailures))]
[JsonSerializable(typeof(BatchState))]
[JsonSerializable(typeof(BatchFailures))]
[JsonSerializable(typeof(string))]
internal sealed partial class ConnectorJson : JsonSerializerContext
{
    public static ConnectorJson AnyCase { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        PropertyNameCaseInsensitive = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
    });
}

internal sealed record ErrorEnvelope(ErrorDetail? Error, string? Code);

internal sealed record ErrorDetail(string? Code);

internal sealed record ResourceResponse(string? Id, string? ActivityId);

internal sealed record PagedMembers(IReadOnlyList<Account>? Members, string? ContinuationToken);

internal sealed record ChannelList(IReadOnlyList<ChannelInfo>? Conversations);

internal sealed record NotificationFailures(IReadOnlyList<NotificationFailure>? RecipientsFailureInfo);

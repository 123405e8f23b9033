using System.Text.Json.Serialization;

namespace TeamsAlign.Bots;

/// <summary>How far a batch is.</summary>
/// <param name="State">Name of the state, such as <c>Completed</c>.</param>
/// <param name="StatusMap">How many recipients got which HTTP status.</param>
/// <param name="RetryAfter">When to ask again, as it came.</param>
/// <param name="TotalEntriesCount">How many recipients.</param>
public sealed record BatchState(string? State, IReadOnlyDictionary<string, int>? StatusMap, string? RetryAfter, int? TotalEntriesCount);

/// <summary>Recipients a batch did not reach.</summary>
/// <param name="ContinuationToken">For the next page.</param>
/// <param name="FailedEntryResponses">Who and why.</param>
public sealed record BatchFailures(string? ContinuationToken, IReadOnlyList<BatchFailure>? FailedEntryResponses);

/// <summary>A recipient a batch did not reach.</summary>
/// <param name="EntryId">Who.</param>
/// <param name="Error">Why.</param>
public sealed record BatchFailure(string? EntryId, string? Error);

/// <summary>Names in Pascal case, as this one endpoint has them.</summary>
internal sealed record BatchBody(
    [property: JsonPropertyName("Activity")] OutboundActivity Activity,
    [property: JsonPropertyName("TenantId")] string TenantId,
    [property: JsonPropertyName("Members")] IReadOnlyList<IdOnly>? Members = null,
    [property: JsonPropertyName("TeamId")] string? TeamId = null);

internal sealed record CreateConversationBody(bool IsGroup, string? TenantId)
{
    public IdOnly? Bot { get; init; }

    public IReadOnlyList<IdOnly>? Members { get; init; }

    public OutboundChannelData? ChannelData { get; init; }

    public OutboundActivity? Activity { get; init; }
}

internal sealed record MeetingNotificationBody(MeetingNotificationValue Value)
{
    public string Type { get; } = "targetedMeetingNotification";

    public OutboundChannelData? ChannelData { get; init; }
}

internal sealed record MeetingNotificationValue(IReadOnlyList<string> Recipients, IReadOnlyList<MeetingSurface> Surfaces);

internal sealed record MeetingSurface(string Surface, string? ContentType = null, MeetingSurfaceContent? Content = null, string? TabEntityId = null);

internal sealed record MeetingSurfaceContent(MeetingDialog Value);

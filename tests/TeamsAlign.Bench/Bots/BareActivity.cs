using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bench.Bots;

/// <summary>What the bare bot reads of an activity.</summary>
internal sealed record BareActivity(string? Type, string? Text)
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? ChannelId { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ReplyToId { get; init; }

    public string? Locale { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public BareAccount? From { get; init; }

    public BareAccount? Recipient { get; init; }

    public BareAccount? Conversation { get; init; }

    public JsonElement? Value { get; init; }

    public JsonElement? ChannelData { get; init; }

    public JsonElement? Entities { get; init; }

    public JsonElement? Attachments { get; init; }
}

internal sealed record BareAccount(string? Id, string? Name, string? AadObjectId, string? TenantId, string? ConversationType);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BareActivity))]
internal sealed partial class BareJson : JsonSerializerContext;

using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots;

/// <summary>What the channel sends. Members this library does not name are kept in <see cref="More"/> and survive a round trip.</summary>
public sealed record Activity
{
    /// <summary>Kind of activity: <c>message</c>, <c>invoke</c>, <c>conversationUpdate</c>, …</summary>
    public string Type { get; set; } = "";

    /// <summary>Opaque; the same again when the channel delivers again.</summary>
    public string? Id { get; set; }

    /// <summary>When it was sent, ISO 8601, as it came.</summary>
    public string? Timestamp { get; set; }

    /// <summary>The same in the person's zone, as it came.</summary>
    public string? LocalTimestamp { get; set; }

    /// <summary>IANA name of the person's time zone.</summary>
    public string? LocalTimezone { get; set; }

    /// <summary>Where answers go. Changes over time: always use the newest.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary><c>msteams</c>, or <c>emulator</c> in development.</summary>
    public string? ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    public Account? From { get; set; }

    /// <summary>The bot.</summary>
    public Account? Recipient { get; set; }

    /// <summary>Where it was said.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>BCP 47 tag of the person's language.</summary>
    public string? Locale { get; set; }

    /// <summary>The text, with <c>&lt;at&gt;</c> tags in it.</summary>
    public string? Text { get; set; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; set; }

    /// <summary>Cards, files, and the HTML form of formatted text.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; set; }

    /// <summary>Mentions, client information and others.</summary>
    public IReadOnlyList<Entity>? Entities { get; set; }

    /// <summary>What only Teams adds.</summary>
    public ChannelData? ChannelData { get; set; }

    /// <summary>Value of an invoke, event or card submission.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>Name of an invoke or event.</summary>
    public string? Name { get; set; }

    /// <summary>Id of the message that holds the card, or is reacted to.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>What an installation update did.</summary>
    public string? Action { get; set; }

    /// <summary>Who came.</summary>
    public IReadOnlyList<Account>? MembersAdded { get; set; }

    /// <summary>Who went.</summary>
    public IReadOnlyList<Account>? MembersRemoved { get; set; }

    /// <summary>Reactions set.</summary>
    public IReadOnlyList<Reaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions taken back.</summary>
    public IReadOnlyList<Reaction>? ReactionsRemoved { get; set; }

    /// <summary><c>expectReplies</c> wants the answers in the response.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary>Everything else, as it came.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; internal set; }

    /// <summary>Reads one activity.</summary>
    /// <exception cref="JsonException">Not JSON, a member twice, deeper than 64 levels, or a member of another kind than the protocol's.</exception>
    public static Activity Parse(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, InboundJson.Strict.Activity) ?? throw new JsonException("The activity is null.");

    /// <summary>The activity as JSON, unknown members included.</summary>
    public byte[] ToUtf8Bytes() => JsonSerializer.SerializeToUtf8Bytes(this, InboundJson.Strict.Activity);
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots;

/// <summary>The message an action command was started on.</summary>
public sealed record MessagePayload
{
    /// <summary>Message id.</summary>
    public string? Id { get; init; }

    /// <summary>The message it answers.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>When it was written, ISO 8601, as it came.</summary>
    public string? CreatedDateTime { get; init; }

    /// <summary>Subject of a channel post.</summary>
    public string? Subject { get; init; }

    /// <summary>Opens the message in Teams.</summary>
    public string? LinkToMessage { get; init; }

    /// <summary>Who wrote it. Ids here are Entra object ids.</summary>
    public MessageAuthor? From { get; init; }

    /// <summary>What it says. HTML in it is somebody else's: never show it as HTML.</summary>
    public MessageBody? Body { get; init; }

    /// <summary>Everything else, as it came.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; internal set; }
}

/// <summary>Who wrote a message.</summary>
/// <param name="User">A person.</param>
/// <param name="Application">A bot.</param>
public sealed record MessageAuthor(MessageAuthorIdentity? User, MessageAuthorIdentity? Application);

/// <summary>An author.</summary>
/// <param name="Id">Entra object id.</param>
/// <param name="DisplayName">The name shown.</param>
public sealed record MessageAuthorIdentity(string? Id, string? DisplayName);

/// <summary>What a message says.</summary>
/// <param name="ContentType"><c>html</c> or <c>text</c>.</param>
/// <param name="Content">The content.</param>
public sealed record MessageBody(string? ContentType, string? Content)
{
    /// <summary>The body as text: tags removed, entities decoded, paragraphs and line breaks kept as line breaks.</summary>
    public string ToText() => HtmlText.Of(ContentType, Content);
}

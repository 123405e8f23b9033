using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Teams.Chats;

/// <summary>What a message says. Everything but the text stays the JSON it came as.</summary>
internal sealed record MessageContent
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public string Text { get; init; } = "";

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string TextFormat { get; init; } = "plain";

    public string? Summary { get; init; }

    public JsonArray? Attachments { get; init; }

    public string? AttachmentLayout { get; init; }

    /// <summary>Mentions among them.</summary>
    public JsonArray? Entities { get; init; }

    public JsonObject? SuggestedActions { get; init; }

    public JsonObject? ChannelData { get; init; }
}

using System.Text;
using System.Text.Json;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>What the bot sends. Nulls are left out; ids and sender are the channel's business.</summary>
public sealed record OutboundActivity
{
    /// <summary><c>message</c> or <c>typing</c>.</summary>
    public string Type { get; init; } = ActivityTypes.Message;

    /// <summary>The text.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>What toasts and the activity feed say about a message that is only a card.</summary>
    public string? Summary { get; init; }

    /// <summary>Cards and files.</summary>
    public IReadOnlyList<OutboundAttachment>? Attachments { get; init; }

    /// <summary><c>list</c> or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; init; }

    /// <summary>Mentions; the text of each must occur in <see cref="Text"/>.</summary>
    public IReadOnlyList<Mention>? Entities { get; init; }

    /// <summary>What only Teams reads.</summary>
    public OutboundChannelData? ChannelData { get; init; }

    /// <summary><c>low</c>, <c>normal</c> or <c>high</c>.</summary>
    public string? Importance { get; init; }

    /// <summary>The message this answers, where that is shown.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>Buttons above the compose box; Teams shows three.</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>Shows that the bot is busy, for about three seconds.</summary>
    public static OutboundActivity Typing { get; } = new() { Type = ActivityTypes.Typing };

    /// <summary>Text shown as it is.</summary>
    public static OutboundActivity Plain(string text) => new() { Text = text, TextFormat = "plain" };

    /// <summary>Text in Markdown, with what people typed escaped in it.</summary>
    public static OutboundActivity Markdown(CardText text) => new() { Text = text.Markdown, TextFormat = "markdown" };

    /// <summary>One card.</summary>
    /// <param name="card">The card.</param>
    /// <param name="summary">What a toast says; without one, toasts say "Card".</param>
    public static OutboundActivity Card(AdaptiveCard card, string? summary = null) =>
        new() { Attachments = [OutboundAttachment.Of(card)], Summary = summary };

    /// <summary>Size as the channel counts it, in bytes of UTF-16; see <see cref="CardLimits.Message"/> and <see cref="MessageRules"/>.</summary>
    public int SizeInUtf16() => Encoding.UTF8.GetCharCount(ToUtf8Bytes()) * sizeof(char);

    /// <summary>The message as JSON.</summary>
    public byte[] ToUtf8Bytes() => JsonSerializer.SerializeToUtf8Bytes(this, OutboundJson.Wire.OutboundActivity);
}

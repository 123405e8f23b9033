using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>An Adaptive Card, version 1.5.</summary>
public sealed record AdaptiveCard
{
    /// <summary>A card of these elements.</summary>
    public AdaptiveCard(params IReadOnlyList<CardElement> body) => Body = body;

    /// <summary>The schema's name of this type.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-3)]
    internal string Type { get; } = "AdaptiveCard";

    /// <summary>The schema.</summary>
    [JsonInclude]
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-2)]
    internal string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    /// <summary>The highest version every Teams surface shows.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    internal string Version { get; } = "1.5";

    /// <summary>What it shows.</summary>
    public IReadOnlyList<CardElement> Body { get; init; }

    /// <summary>Buttons below the body; about six fit.</summary>
    public IReadOnlyList<CardAction>? Actions { get; init; }

    /// <summary>Who gets an own view of it, and how.</summary>
    public Refresh? Refresh { get; init; }

    /// <summary>Shown by hosts that cannot draw the card.</summary>
    public string? FallbackText { get; init; }

    /// <summary>Read aloud.</summary>
    public string? Speak { get; init; }

    /// <summary>Language, such as <c>en</c>.</summary>
    public string? Lang { get; init; }

    /// <summary>Least height, such as <c>80px</c>.</summary>
    public string? MinHeight { get; init; }

    /// <summary>True lays it out right to left.</summary>
    public bool? Rtl { get; init; }

    /// <summary>A picture behind it.</summary>
    public BackgroundImage? BackgroundImage { get; init; }

    /// <summary>Where the content stands down, when the card is higher.</summary>
    public VerticalAlignment? VerticalContentAlignment { get; init; }

    /// <summary>How the client signs people in before it calls the bot.</summary>
    public Authentication? Authentication { get; init; }

    /// <summary>What a click anywhere on it does.</summary>
    public CardAction? SelectAction { get; init; }

    /// <summary>Width and mentions in Teams.</summary>
    public TeamsCardSettings? Msteams { get; init; }

    /// <summary>Size on the wire, in UTF-8 bytes; see <see cref="CardLimits"/>.</summary>
    public int SizeInBytes() => ToUtf8Bytes().Length;

    /// <summary>The card as JSON.</summary>
    public byte[] ToUtf8Bytes() => JsonSerializer.SerializeToUtf8Bytes(this, OutboundJson.Wire.AdaptiveCard);

    /// <summary>The card as a JSON element, for messages built by hand.</summary>
    public JsonElement ToJsonElement() => JsonSerializer.SerializeToElement(this, OutboundJson.Wire.AdaptiveCard);
}

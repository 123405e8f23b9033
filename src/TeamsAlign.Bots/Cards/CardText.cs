using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>Text for a place that interprets Markdown. Our own words go in as constants; what people typed goes in escaped.</summary>
[JsonConverter(typeof(Converter))]
public sealed record CardText
{
    private CardText(string markdown) => Markdown = markdown;

    /// <summary>The Markdown that goes onto the wire.</summary>
    public string Markdown { get; }

    /// <summary>No text.</summary>
    public static CardText Empty { get; } = new("");

    /// <summary>Our own words: a constant whose Markdown is meant.</summary>
    public static CardText Of([ConstantExpected] string literal) => new(literal);

    /// <summary>Our own words with values in them; every hole is escaped: <c>CardText.Of($"**{title}** is approved")</c>.</summary>
    public static CardText Of(CardTextHandler text) => new(text.Text);

    /// <summary>Text somebody typed, shown as typed: Markdown, HTML, date functions and direction marks in it do nothing.</summary>
    /// <param name="typed">What was typed; null shows nothing.</param>
    /// <param name="longest">Longer text is cut between characters and ends in an ellipsis.</param>
    public static CardText Typed(string? typed, int longest = int.MaxValue) => new(MarkdownEscape.Escape(typed, longest));

    internal static CardText Raw(string markdown) => new(markdown);

    /// <inheritdoc/>
    public override string ToString() => Markdown;

    internal sealed class Converter : JsonConverter<CardText>
    {
        public override CardText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, CardText value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Markdown);
    }
}

using System.Diagnostics.CodeAnalysis;

namespace TeamsAlign.Bots.Cards;

/// <summary>A paragraph in Markdown (bold, italic, lists, links). Wraps unless told otherwise.</summary>
public sealed record TextBlock : CardElement
{
    /// <summary>Our own constant words.</summary>
    public TextBlock([ConstantExpected] string literal) => Text = CardText.Of(literal);

    /// <summary>Our own words with escaped values in them.</summary>
    public TextBlock(CardTextHandler text) => Text = CardText.Of(text);

    /// <summary>Text that says for itself whether it is safe.</summary>
    public TextBlock(CardText text) => Text = text;

    /// <summary>What it says.</summary>
    public CardText Text { get; init; }

    /// <summary>False cuts the text at the edge. Default true here (false in the schema).</summary>
    public bool Wrap { get; init; } = true;

    /// <summary>Lines shown at most.</summary>
    public int? MaxLines { get; init; }

    /// <summary>Thickness.</summary>
    public TextWeight? Weight { get; init; }

    /// <summary>Size.</summary>
    public TextSize? Size { get; init; }

    /// <summary>Colour by meaning.</summary>
    public TextColor? Color { get; init; }

    /// <summary>True makes it quieter.</summary>
    public bool? IsSubtle { get; init; }

    /// <summary>Kind of letters.</summary>
    public FontType? FontType { get; init; }

    /// <summary>Heading or paragraph.</summary>
    public TextBlockStyle? Style { get; init; }

    /// <summary>Where it stands across.</summary>
    public HorizontalAlignment? HorizontalAlignment { get; init; }

    /// <summary>A heading: bold, medium size, announced as heading.</summary>
    public static TextBlock Heading(CardText text) =>
        new(text) { Style = TextBlockStyle.Heading, Weight = TextWeight.Bolder, Size = TextSize.Medium };

    /// <summary>A quiet line below something.</summary>
    public static TextBlock Subtle(CardText text) =>
        new(text) { IsSubtle = true, Spacing = Cards.Spacing.None };
}

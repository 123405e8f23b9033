using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>Some text of one look inside a <see cref="RichTextBlock"/>; shown exactly as given.</summary>
public sealed record TextRun(string Text)
{
    /// <summary>The schema's name of this type.</summary>
    [JsonInclude]
    internal string Type { get; } = "TextRun";

    /// <summary>Thickness.</summary>
    public TextWeight? Weight { get; init; }

    /// <summary>Size.</summary>
    public TextSize? Size { get; init; }

    /// <summary>Colour by meaning.</summary>
    public TextColor? Color { get; init; }

    /// <summary>True makes it quieter.</summary>
    public bool? IsSubtle { get; init; }

    /// <summary>Slanted.</summary>
    public bool? Italic { get; init; }

    /// <summary>Struck through.</summary>
    public bool? Strikethrough { get; init; }

    /// <summary>Underlined.</summary>
    public bool? Underline { get; init; }

    /// <summary>Marked.</summary>
    public bool? Highlight { get; init; }

    /// <summary>Kind of letters.</summary>
    public FontType? FontType { get; init; }

    /// <summary>What a click on it does.</summary>
    public CardAction? SelectAction { get; init; }
}

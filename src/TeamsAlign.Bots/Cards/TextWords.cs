using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>Thickness of text.</summary>
[JsonConverter(typeof(CamelCaseEnum<TextWeight>))]
public enum TextWeight
{
    /// <summary>Usual.</summary>
    Default,

    /// <summary>Thin.</summary>
    Lighter,

    /// <summary>Bold.</summary>
    Bolder,
}

/// <summary>Size of text.</summary>
[JsonConverter(typeof(CamelCaseEnum<TextSize>))]
public enum TextSize
{
    /// <summary>Usual.</summary>
    Default,

    /// <summary>Small.</summary>
    Small,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Large.</summary>
    Large,

    /// <summary>Largest.</summary>
    ExtraLarge,
}

/// <summary>Colour of text by meaning. Never the only carrier of a meaning.</summary>
[JsonConverter(typeof(CamelCaseEnum<TextColor>))]
public enum TextColor
{
    /// <summary>Usual.</summary>
    Default,

    /// <summary>Dark.</summary>
    Dark,

    /// <summary>Light.</summary>
    Light,

    /// <summary>The theme's accent.</summary>
    Accent,

    /// <summary>Green.</summary>
    Good,

    /// <summary>Amber.</summary>
    Warning,

    /// <summary>Red.</summary>
    Attention,
}

/// <summary>Kind of letters.</summary>
[JsonConverter(typeof(CamelCaseEnum<FontType>))]
public enum FontType
{
    /// <summary>Proportional.</summary>
    Default,

    /// <summary>All of one width.</summary>
    Monospace,
}

/// <summary>Role of a text block.</summary>
[JsonConverter(typeof(CamelCaseEnum<TextBlockStyle>))]
public enum TextBlockStyle
{
    /// <summary>A paragraph.</summary>
    Default,

    /// <summary>A heading, for screen readers too.</summary>
    Heading,

    /// <summary>A heading of a table column.</summary>
    ColumnHeader,
}

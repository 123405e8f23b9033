using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>Space above an element.</summary>
[JsonConverter(typeof(CamelCaseEnum<Spacing>))]
public enum Spacing
{
    /// <summary>No space.</summary>
    None,

    /// <summary>Little.</summary>
    Small,

    /// <summary>The host's usual space.</summary>
    Default,

    /// <summary>More.</summary>
    Medium,

    /// <summary>Much.</summary>
    Large,

    /// <summary>Most.</summary>
    ExtraLarge,

    /// <summary>The inner margin of a container.</summary>
    Padding,
}

/// <summary>How an element takes height.</summary>
[JsonConverter(typeof(CamelCaseEnum<BlockHeight>))]
public enum BlockHeight
{
    /// <summary>As needed.</summary>
    Auto,

    /// <summary>What is left over.</summary>
    Stretch,
}

/// <summary>Where content stands across.</summary>
[JsonConverter(typeof(CamelCaseEnum<HorizontalAlignment>))]
public enum HorizontalAlignment
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>Middle.</summary>
    Center,

    /// <summary>Right.</summary>
    Right,
}

/// <summary>Where content stands down.</summary>
[JsonConverter(typeof(CamelCaseEnum<VerticalAlignment>))]
public enum VerticalAlignment
{
    /// <summary>Top.</summary>
    Top,

    /// <summary>Middle.</summary>
    Center,

    /// <summary>Bottom.</summary>
    Bottom,
}

/// <summary>Background of a container by meaning.</summary>
[JsonConverter(typeof(CamelCaseEnum<ContainerStyle>))]
public enum ContainerStyle
{
    /// <summary>Usual.</summary>
    Default,

    /// <summary>Set off.</summary>
    Emphasis,

    /// <summary>Green.</summary>
    Good,

    /// <summary>Red.</summary>
    Attention,

    /// <summary>Amber.</summary>
    Warning,

    /// <summary>The theme's accent.</summary>
    Accent,
}

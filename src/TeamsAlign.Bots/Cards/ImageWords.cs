using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>Size of an image.</summary>
[JsonConverter(typeof(CamelCaseEnum<ImageSize>))]
public enum ImageSize
{
    /// <summary>Its own, shrunk to fit.</summary>
    Auto,

    /// <summary>All the width.</summary>
    Stretch,

    /// <summary>Small.</summary>
    Small,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Large.</summary>
    Large,
}

/// <summary>Shape of an image.</summary>
[JsonConverter(typeof(CamelCaseEnum<ImageStyle>))]
public enum ImageStyle
{
    /// <summary>As it is.</summary>
    Default,

    /// <summary>Cut to a circle.</summary>
    Person,
}

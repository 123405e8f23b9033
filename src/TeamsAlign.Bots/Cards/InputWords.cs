using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>How choices are shown.</summary>
[JsonConverter(typeof(CamelCaseEnum<ChoiceStyle>))]
public enum ChoiceStyle
{
    /// <summary>A drop-down.</summary>
    Compact,

    /// <summary>All in a list.</summary>
    Expanded,

    /// <summary>A box to type into that filters.</summary>
    Filtered,
}

/// <summary>Kind of text expected; chooses the keyboard on phones.</summary>
[JsonConverter(typeof(CamelCaseEnum<TextInputStyle>))]
public enum TextInputStyle
{
    /// <summary>Any.</summary>
    Text,

    /// <summary>A telephone number.</summary>
    Tel,

    /// <summary>A link.</summary>
    Url,

    /// <summary>A mail address.</summary>
    Email,

    /// <summary>Hidden while typed.</summary>
    Password,
}

using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>Look of a button.</summary>
[JsonConverter(typeof(CamelCaseEnum<ActionStyle>))]
public enum ActionStyle
{
    /// <summary>Usual.</summary>
    Default,

    /// <summary>The main one.</summary>
    Positive,

    /// <summary>One that takes something away.</summary>
    Destructive,
}

/// <summary>Where a button stands.</summary>
[JsonConverter(typeof(CamelCaseEnum<ActionMode>))]
public enum ActionMode
{
    /// <summary>In the row; about six fit.</summary>
    Primary,

    /// <summary>In the overflow menu.</summary>
    Secondary,
}

/// <summary>Which inputs travel with an action, and are validated before it.</summary>
[JsonConverter(typeof(CamelCaseEnum<AssociatedInputs>))]
public enum AssociatedInputs
{
    /// <summary>Those of the card and its parents.</summary>
    Auto,

    /// <summary>None: also nothing is validated.</summary>
    None,
}

using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>A field to choose in (<c>Input.ChoiceSet</c>). Several chosen values come back joined by commas.</summary>
public sealed record ChoiceSet : InputElement
{
    /// <summary>A field with the key its value comes back under, its label and its choices.</summary>
    public ChoiceSet(string id, string label, params IReadOnlyList<Choice> choices)
        : base(id, label) => Choices = choices;

    /// <summary>What can be chosen.</summary>
    [JsonIgnore]
    public IReadOnlyList<Choice> Choices { get; init; }

    /// <summary>The chosen value at first; several joined by commas.</summary>
    public string? Value { get; init; }

    /// <summary>Shown while nothing is chosen.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Drop-down, list, or a box that filters.</summary>
    public ChoiceStyle? Style { get; init; }

    /// <summary>True lets several be chosen.</summary>
    public bool? IsMultiSelect { get; init; }

    /// <summary>Wraps long titles. Default true here.</summary>
    public bool Wrap { get; init; } = true;

    /// <summary>Where more choices come from while somebody types.</summary>
    [JsonPropertyName("choices.data")]
    public ChoiceQuery? ChoicesData { get; init; }

    /// <summary>The choices as written: lists of buttons and boxes interpret Markdown in titles, drop-downs do not.</summary>
    [JsonInclude]
    [JsonPropertyName("choices")]
    internal IReadOnlyList<Choice> Written => Style != ChoiceStyle.Filtered && (Style == ChoiceStyle.Expanded || IsMultiSelect == true)
        ? [.. Choices.Select(choice => choice with { Title = MarkdownEscape.Escape(choice.Title, int.MaxValue) })]
        : Choices;
}

/// <summary>One thing to choose: what people see and what comes back (no commas in it when several can be chosen).</summary>
public sealed record Choice(string Title, string Value);

/// <summary>Choices looked up while somebody types: an own data set answered by the bot, or the people pickers of Teams.</summary>
public sealed record ChoiceQuery(string Dataset)
{
    /// <summary>The schema's name of this type.</summary>
    [JsonInclude]
    internal string Type { get; } = "Data.Query";

    /// <summary><see cref="AssociatedInputs.Auto"/> sends what stands in the card's other fields along with each look-up.</summary>
    public AssociatedInputs? AssociatedInputs { get; init; }

    /// <summary>Everybody in the organisation; object ids come back.</summary>
    public static ChoiceQuery People { get; } = new("graph.microsoft.com/users");

    /// <summary>Members of this conversation; object ids come back.</summary>
    public static ChoiceQuery MembersHere { get; } = new("graph.microsoft.com/users?scope=currentContext");
}

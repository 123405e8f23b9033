namespace TeamsAlign.Bots.Cards;

/// <summary>A box to tick (<c>Input.Toggle</c>); comes back as <c>true</c> or <c>false</c> in text.</summary>
public sealed record ToggleInput : InputElement
{
    /// <summary>A box with the key its value comes back under and the words beside it.</summary>
    public ToggleInput(string id, CardText title)
        : base(id, null) => Title = title;

    /// <summary>The words beside the box; renderers interpret Markdown there.</summary>
    public CardText Title { get; }

    /// <summary><c>true</c> ticks it at first.</summary>
    public string? Value { get; init; }

    /// <summary>What comes back when ticked. Default <c>true</c>.</summary>
    public string? ValueOn { get; init; }

    /// <summary>What comes back when not ticked. Default <c>false</c>.</summary>
    public string? ValueOff { get; init; }

    /// <summary>Wraps long titles. Default true here.</summary>
    public bool Wrap { get; init; } = true;
}

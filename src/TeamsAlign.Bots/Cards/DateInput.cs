namespace TeamsAlign.Bots.Cards;

/// <summary>A field for a day (<c>Input.Date</c>), without a time zone.</summary>
public sealed record DateInput : InputElement
{
    /// <summary>A field with the key its value comes back under and its label.</summary>
    public DateInput(string id, string label)
        : base(id, label)
    {
    }

    /// <summary>What is in it at first.</summary>
    public DateOnly? Value { get; init; }

    /// <summary>Earliest day taken.</summary>
    public DateOnly? Min { get; init; }

    /// <summary>Latest day taken.</summary>
    public DateOnly? Max { get; init; }

    /// <summary>An example in an empty field.</summary>
    public string? Placeholder { get; init; }
}

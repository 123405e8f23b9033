namespace TeamsAlign.Bots.Cards;

/// <summary>A field for a number (<c>Input.Number</c>).</summary>
public sealed record NumberInput : InputElement
{
    /// <summary>A field with the key its value comes back under and its label.</summary>
    public NumberInput(string id, string label)
        : base(id, label)
    {
    }

    /// <summary>What is in it at first.</summary>
    public decimal? Value { get; init; }

    /// <summary>An example in an empty field.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Least number taken.</summary>
    public decimal? Min { get; init; }

    /// <summary>Greatest number taken.</summary>
    public decimal? Max { get; init; }
}

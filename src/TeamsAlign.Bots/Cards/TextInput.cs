namespace TeamsAlign.Bots.Cards;

/// <summary>A field for text (<c>Input.Text</c>).</summary>
public sealed record TextInput : InputElement
{
    /// <summary>A field with the key its value comes back under and its label.</summary>
    public TextInput(string id, string label)
        : base(id, label)
    {
    }

    /// <summary>What is in it at first.</summary>
    public string? Value { get; init; }

    /// <summary>An example in an empty field.</summary>
    public string? Placeholder { get; init; }

    /// <summary>True gives several lines.</summary>
    public bool? IsMultiline { get; init; }

    /// <summary>Most UTF-16 units that can be typed.</summary>
    public int? MaxLength { get; init; }

    /// <summary>A pattern the text must match.</summary>
    public string? Regex { get; init; }

    /// <summary>Kind of text expected.</summary>
    public TextInputStyle? Style { get; init; }

    /// <summary>A button at the end of the field.</summary>
    public CardAction? InlineAction { get; init; }
}

using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>Anything that can stand in the body of a card (Adaptive Cards 1.5).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(Image), "Image")]
[JsonDerivedType(typeof(ImageSet), "ImageSet")]
[JsonDerivedType(typeof(Media), "Media")]
[JsonDerivedType(typeof(FactSet), "FactSet")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(Table), "Table")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(TextInput), "Input.Text")]
[JsonDerivedType(typeof(NumberInput), "Input.Number")]
[JsonDerivedType(typeof(DateInput), "Input.Date")]
[JsonDerivedType(typeof(TimeInput), "Input.Time")]
[JsonDerivedType(typeof(ToggleInput), "Input.Toggle")]
[JsonDerivedType(typeof(ChoiceSet), "Input.ChoiceSet")]
public abstract record CardElement
{
    private protected CardElement()
    {
    }

    /// <summary>Unique in the card; the key of an input's value, the target of a visibility toggle.</summary>
    public string? Id { get; init; }

    /// <summary>False hides the element until it is toggled. Default true.</summary>
    public bool? IsVisible { get; init; }

    /// <summary>Draws a line above the element.</summary>
    public bool? Separator { get; init; }

    /// <summary>Space above the element.</summary>
    public Spacing? Spacing { get; init; }

    /// <summary>Stretch takes the height that is left over.</summary>
    public BlockHeight? Height { get; init; }

    /// <summary>What a host shows that does not know this element.</summary>
    public Fallback? Fallback { get; init; }

    /// <summary>Features a host must have to show it, such as <c>adaptiveCards</c> with a least version.</summary>
    public IReadOnlyDictionary<string, string>? Requires { get; init; }
}

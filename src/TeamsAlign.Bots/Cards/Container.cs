namespace TeamsAlign.Bots.Cards;

/// <summary>Elements that belong together.</summary>
public sealed record Container(params IReadOnlyList<CardElement> Items) : CardElement
{
    /// <summary>Background by meaning.</summary>
    public ContainerStyle? Style { get; init; }

    /// <summary>True reaches to the edge of the parent.</summary>
    public bool? Bleed { get; init; }

    /// <summary>Least height, such as <c>80px</c>.</summary>
    public string? MinHeight { get; init; }

    /// <summary>A picture behind it.</summary>
    public BackgroundImage? BackgroundImage { get; init; }

    /// <summary>Where the content stands down.</summary>
    public VerticalAlignment? VerticalContentAlignment { get; init; }

    /// <summary>What a click anywhere in it does; give the action a title for screen readers.</summary>
    public CardAction? SelectAction { get; init; }
}

namespace TeamsAlign.Bots.Cards;

/// <summary>Buttons inside the body.</summary>
public sealed record ActionSet(params IReadOnlyList<CardAction> Actions) : CardElement
{
    /// <summary>Where the buttons stand across.</summary>
    public HorizontalAlignment? HorizontalAlignment { get; init; }
}

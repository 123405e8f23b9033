namespace TeamsAlign.Bots.Cards;

/// <summary><c>Action.OpenUrl</c>: opens a link.</summary>
public sealed record OpenUrlAction : CardAction
{
    /// <summary>A button with the link it opens.</summary>
    public OpenUrlAction(string? title, string url)
        : base(title) => Url = url;

    /// <summary>The link.</summary>
    public string Url { get; }
}

/// <summary><c>Action.ShowCard</c>: opens a card below.</summary>
public sealed record ShowCardAction : CardAction
{
    /// <summary>A button with the card it opens.</summary>
    public ShowCardAction(string? title, AdaptiveCard card)
        : base(title) => Card = card;

    /// <summary>The card below.</summary>
    public AdaptiveCard Card { get; }
}

/// <summary><c>Action.ToggleVisibility</c>: shows what was hidden and hides what was shown.</summary>
public sealed record ToggleVisibilityAction : CardAction
{
    /// <summary>A button with the ids of the elements it toggles.</summary>
    public ToggleVisibilityAction(string? title, params IReadOnlyList<string> targetElements)
        : base(title) => TargetElements = targetElements;

    /// <summary>Ids of the elements.</summary>
    public IReadOnlyList<string> TargetElements { get; }
}

namespace TeamsAlign.Bots.Cards;

/// <summary>Visits everything in a card, cards inside it included.</summary>
internal static class CardWalk
{
    public static IEnumerable<CardElement> Elements(AdaptiveCard card) =>
        card.Body.SelectMany(Within).Concat(Shown(card.Actions ?? []).SelectMany(Elements));

    /// <summary>Actions that stand beside each other.</summary>
    public static IEnumerable<IReadOnlyList<CardAction>> ActionGroups(AdaptiveCard card, IEnumerable<CardElement> elements)
    {
        if (card.Actions is { } actions)
            yield return actions;
        foreach (var set in elements.OfType<ActionSet>())
            yield return set.Actions;
    }

    private static IEnumerable<CardElement> Within(CardElement element) => Inside(element).SelectMany(Within).Prepend(element);

    private static IEnumerable<CardElement> Inside(CardElement element) => element switch
    {
        Container container => container.Items,
        ColumnSet set => set.Columns.SelectMany(column => column.Items),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Items),
        ImageSet set => set.Images,
        ActionSet set => Shown(set.Actions).SelectMany(card => card.Body),
        _ => [],
    };

    private static IEnumerable<AdaptiveCard> Shown(IEnumerable<CardAction> actions) => actions.OfType<ShowCardAction>().Select(action => action.Card);
}

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

    /// <summary>Actions of places one can click on.</summary>
    public static IEnumerable<CardAction> Selects(AdaptiveCard card, IEnumerable<CardElement> elements) => elements
        .SelectMany(element => element switch
        {
            Container container => [container.SelectAction],
            ColumnSet set => set.Columns.Select(column => column.SelectAction).Prepend(set.SelectAction),
            Table table => table.Rows.SelectMany(row => row.Cells).Select(cell => cell.SelectAction),
            Image image => [image.SelectAction],
            RichTextBlock text => text.Inlines.Select(run => run.SelectAction),
            _ => Enumerable.Empty<CardAction?>(),
        })
        .Prepend(card.SelectAction)
        .OfType<CardAction>();

    /// <summary>Addresses of pictures, sound and film.</summary>
    public static IEnumerable<string> Files(AdaptiveCard card, IEnumerable<CardElement> elements) => elements
        .SelectMany(element => element switch
        {
            Image image => [image.Url],
            Media media => media.Sources.Select(source => source.Url).Append(media.Poster),
            Container container => [container.BackgroundImage?.Url],
            ColumnSet set => set.Columns.Select(column => column.BackgroundImage?.Url),
            Table table => table.Rows.SelectMany(row => row.Cells).Select(cell => cell.BackgroundImage?.Url),
            _ => Enumerable.Empty<string?>(),
        })
        .Prepend(card.BackgroundImage?.Url)
        .OfType<string>();

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

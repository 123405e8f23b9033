namespace TeamsAlign.Bots.Cards;

/// <summary>What Teams and its users need of a card and the types alone cannot promise. For tests of cards.</summary>
public static class CardRules
{
    private const int MostActions = 6;

    /// <summary>Sentences about everything that is wrong; empty for a good card.</summary>
    /// <param name="card">The card.</param>
    /// <param name="largest">Bytes it may have; see <see cref="CardLimits"/>.</param>
    public static IReadOnlyList<string> Problems(AdaptiveCard card, int largest = CardLimits.Portable)
    {
        var elements = CardWalk.Elements(card).ToList();
        return
        [
            .. Size(card, largest),
            .. Ids(elements),
            .. elements.OfType<InputElement>().SelectMany(Input),
            .. CardWalk.Files(card, elements).Where(url => url.StartsWith("http:", StringComparison.OrdinalIgnoreCase)).Select(_ => "An image or film is not HTTPS."),
            .. CardWalk.Selects(card, elements).Where(action => string.IsNullOrWhiteSpace(action.Title)).Select(_ => "Something selectable has no title for screen readers."),
            .. CardWalk.ActionGroups(card, elements).SelectMany(Actions),
        ];
    }

    private static IEnumerable<string> Size(AdaptiveCard card, int largest)
    {
        if (card.SizeInBytes() is var size && size > largest)
            yield return $"The card has {size} bytes; {largest} may travel.";
    }

    private static IEnumerable<string> Ids(List<CardElement> elements) => elements
        .Where(element => element.Id is not null)
        .GroupBy(element => element.Id)
        .Where(group => group.Count() > 1)
        .Select(group => $"Two elements have the id \"{group.Key}\".");

    private static IEnumerable<string> Input(InputElement input)
    {
        if (string.IsNullOrWhiteSpace(input.Label) && input is not ToggleInput)
            yield return $"The input \"{input.Id}\" has no label.";
        if (input.IsRequired == true && string.IsNullOrWhiteSpace(input.ErrorMessage))
            yield return $"The required input \"{input.Id}\" says nothing when it is empty.";
        if (input is { IsRequired: true, IsVisible: false })
            yield return $"The required input \"{input.Id}\" is hidden: it would block sending without a word.";
        if (input is ChoiceSet { IsMultiSelect: true } several && several.Choices.Any(choice => choice.Value.Contains(',', StringComparison.Ordinal)))
            yield return $"A value of \"{input.Id}\" has a comma in it: several values are joined by commas.";
    }

    private static IEnumerable<string> Actions(IReadOnlyList<CardAction> actions)
    {
        if (actions.Count(action => action.Mode != ActionMode.Secondary) > MostActions)
            yield return $"More than {MostActions} actions in a row: the rest is not shown.";
        foreach (var action in actions.Where(action => string.IsNullOrWhiteSpace(action.Title) && action.IconUrl is null))
            yield return $"An action of kind {action.GetType().Name} has no title.";
        foreach (var group in actions.GroupBy(action => action.Title).Where(group => group.Count() > 1))
            yield return $"Two actions are called \"{group.Key}\".";
    }
}

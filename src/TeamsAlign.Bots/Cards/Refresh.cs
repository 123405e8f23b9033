namespace TeamsAlign.Bots.Cards;

/// <summary>Asks the bot for an own view of the card when one of these people looks at it.</summary>
public sealed record Refresh
{
    /// <summary>Names the action and the people.</summary>
    /// <param name="action">What the bot is called with; its trigger is automatic.</param>
    /// <param name="userIds">At most 60 user ids of the bot (<c>29:…</c>), never Entra object ids. Empty: nobody automatically.</param>
    /// <exception cref="ArgumentException">More than 60, or an object id among them: clients would drop the list.</exception>
    public Refresh(ExecuteAction action, params IReadOnlyList<string> userIds)
    {
        if (userIds.Count > CardLimits.RefreshedPeople)
            throw new ArgumentException("A card refreshes for at most 60 people.", nameof(userIds));
        if (userIds.Any(id => Guid.TryParse(id, out _)))
            throw new ArgumentException("Refresh takes the bot's user ids (29:…), not Entra object ids.", nameof(userIds));
        Action = action;
        UserIds = userIds;
    }

    /// <summary>What the bot is called with: an <see cref="ExecuteAction"/>, under its base type because only then its type travels with it.</summary>
    public CardAction Action { get; }

    /// <summary>For whom.</summary>
    public IReadOnlyList<string> UserIds { get; }

    /// <summary>For the first 60 of these people; the others see the card as it is.</summary>
    public static Refresh ForFirst(ExecuteAction action, IEnumerable<string> userIds) =>
        new(action, [.. userIds.Distinct(StringComparer.Ordinal).Take(CardLimits.RefreshedPeople)]);
}

using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>A kind of card that follows its record: each slice registers its faces.</summary>
internal interface ICardFace
{
    /// <summary>Stable name, such as <c>request</c>; stored with every posted card.</summary>
    string Name { get; }

    /// <summary>Whether a commit that changed these keys may change what the card shows. A card that is drawn again loses what somebody is typing into it.</summary>
    bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys);

    /// <summary>The place of the card as it is drawn now, where that is not the place it had.</summary>
    string? PlaceOf(PostedCard card, Person viewer, WorkspaceState state, DateTimeOffset now) => card.Place;

    /// <summary>Draws the card. Pure.</summary>
    /// <param name="card">What it shows and where.</param>
    /// <param name="viewer">Whose own view it is; null is the base form that everybody in a shared conversation sees, safe for customers.</param>
    /// <returns>Null where there is nothing to show (any more); a card already posted then stays as it is.</returns>
    AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now);
}

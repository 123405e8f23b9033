using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Signals.Bot;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals.Cards;

/// <summary>One signal, wherever it was posted; it follows the request it became.</summary>
internal sealed class SignalFace(SignalDesk desk) : ICardFace
{
    public string Name => SignalCard.Face;

    // Which request it became is not on the posted card; a request that changed may be it.
    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys) =>
        changedKeys.Contains(card.Subject) || (desk.RequestOf(card.Subject) is { } request && changedKeys.Contains(request));

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now) => state.Signals[card.Subject] is not { } signal ? null
        : viewer is null ? SignalCard.Base(signal)
        : desk.Card(signal, viewer, state, state.Today(now));
}

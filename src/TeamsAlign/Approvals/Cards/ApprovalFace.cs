using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals.Cards;

/// <summary>One approval, wherever it was posted.</summary>
internal sealed class ApprovalFace(ApprovalDesk desk, IWorkspace workspace) : ICardFace
{
    public string Name => ApprovalCard.Face;

    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys)
    {
        var state = workspace.State;
        return changedKeys.Contains(card.Subject) || (state.Approvals[card.Subject] is { } approval && desk.IsConcernedBy(approval, changedKeys, state));
    }

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now) => state.Approvals[card.Subject] is not { } approval ? null
        : viewer is null ? ApprovalCard.Base(approval)
        : desk.Card(approval, viewer, state, state.Today(now));
}

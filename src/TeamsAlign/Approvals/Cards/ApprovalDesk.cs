using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals.Cards;

/// <summary>Draws approvals, whatever they are about.</summary>
internal sealed class ApprovalDesk(IEnumerable<IDecidedCard> kinds, TabLinks links)
{
    public AdaptiveCard Card(Approval approval, Person viewer, WorkspaceState state, DateOnly today, string? done = null, ApprovalDraft? draft = null) =>
        ApprovalCard.For(approval, viewer, state, today, About(approval, viewer, state, today), done, draft);

    /// <summary>Whether what it decides about shows itself otherwise now. An approval that has ended stays as it ended.</summary>
    public bool IsConcernedBy(Approval approval, IReadOnlySet<string> changedKeys, WorkspaceState state) => approval.IsRunning && state.DecidedBy(approval) is { } subject
        && (changedKeys.Contains(subject.Key) || kinds.Any(k => k.IsConcernedBy(subject, changedKeys, state)));

    /// <summary>The record as it shows itself to the viewer; its key where it is no longer here.</summary>
    public IEnumerable<CardElement> About(Approval approval, Person viewer, WorkspaceState state, DateOnly today) =>
        Shown(approval, viewer, state, today).Concat(approval is { InTab: true, IsRunning: true } ? [new ActionSet(new OpenUrlAction("Open in the tab", links.To($"approvals/{approval.Key}")))] : []);

    private IEnumerable<CardElement> Shown(Approval approval, Person viewer, WorkspaceState state, DateOnly today) =>
        (state.DecidedBy(approval) is { } subject ? kinds.Select(k => k.Body(subject, viewer, state, today)).FirstOrDefault(b => b is not null) : null)
        ?? [new TextBlock(CardText.Typed($"{approval.Decides} is no longer here."))];
}

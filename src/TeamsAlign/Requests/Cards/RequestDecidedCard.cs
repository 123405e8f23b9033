using TeamsAlign.Approvals;
using TeamsAlign.Approvals.Cards;
using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>A request on the card of an approval about it.</summary>
internal sealed class RequestDecidedCard : IDecidedCard
{
    public IEnumerable<CardElement>? Body(IDecided subject, Person viewer, WorkspaceState state, DateOnly today) =>
        subject is Request request ? RequestCard.Body(request, viewer, state, today) : null;

    public bool IsConcernedBy(IDecided subject, IReadOnlySet<string> changedKeys, WorkspaceState state) => subject is Request && MoneyMoves.Below(subject.Key, changedKeys, state);
}

using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Who is told at once: whoever asked, and everyone who added a customer, of the answer and of every later change of it.</summary>
internal sealed class RequestNotices : INotify
{
    public IEnumerable<Notice> For(DomainEvent happened, WorkspaceState state)
    {
        var by = happened switch
        {
            RequestAnswered answered => answered.By,
            RequestReopened reopened => reopened.By,
            RequestFollowedPlan => PersonId.None,
            _ => (PersonId?)null,
        };
        if (by is null || state.Requests[happened.Subject] is not { } request)
            return [];
        return state.DemandsFor(request.Key).Select(d => d.AddedBy)
            .Prepend(request.AskedBy)
            .Where(p => !p.IsNone && p != by)
            .Distinct()
            .Select(p => Notice.For(p, "answer", AnsweredCard.Face, request.Key, $"{request.Key}: {RequestWords.Of(request.Status)}"));
    }
}

using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Who is told at once: whoever asked, and everyone who added a customer, of the answer and of every later change of it.</summary>
internal sealed class RequestNotices : INotify
{
    public IEnumerable<Notice> For(DomainEvent happened, WorkspaceState state) =>
        happened is not RequestNews news || state.Requests[news.Subject] is not { } request
            ? []
            : (news.To ?? Concerned(state, request, By(news)))
                .Select(p => Notice.For(p, "answer", AnsweredCard.Face, request.Key, $"{request.Key}: {RequestWords.Of(request.Status)}"));

    /// <summary>Who is told of a change of a request.</summary>
    /// <param name="by">Who made it, and knows.</param>
    public static IReadOnlyList<PersonId> Concerned(WorkspaceState state, Request request, PersonId by) =>
        [.. state.DemandsFor(request.Key).Select(d => d.AddedBy).Prepend(request.AskedBy).Where(p => !p.IsNone && p != by).Distinct()];

    private static PersonId By(RequestNews news) => news switch
    {
        RequestAnswered answered => answered.By,
        RequestReopened reopened => reopened.By,
        _ => PersonId.None,
    };
}

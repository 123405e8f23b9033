using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>
/// Who is told of a request: whoever asked, and everyone who added a customer. An answer is told at once; what else becomes of it is told in the digest,
/// unless somebody chose otherwise.
/// </summary>
internal sealed class RequestNotices : INotify
{
    public IEnumerable<Notice> For(DomainEvent happened, WorkspaceState state) => state.Requests[happened.Subject] is not { } request
        ? []
        : Told(happened, state).Select(p => Notice.For(p, KindOf(happened), AnsweredCard.Face, request.Key, Preview(happened, request)));

    /// <summary>Whom an event of a request concerns.</summary>
    public static IEnumerable<PersonId> Told(DomainEvent happened, WorkspaceState state) => state.Requests[happened.Subject] is not { } request ? [] : happened switch
    {
        RequestNews news => news.To ?? Concerned(state, request, By(news)),
        DemandAdded added when request.AskedBy != added.By && !request.AskedBy.IsNone => [request.AskedBy],
        _ => [],
    };

    public static string KindOf(DomainEvent happened) => happened is RequestAnswered ? NoticeKind.Answer : NoticeKind.News;

    /// <summary>Who is told of a change of a request.</summary>
    /// <param name="by">Who made it, and knows.</param>
    public static IReadOnlyList<PersonId> Concerned(WorkspaceState state, Request request, PersonId by) =>
        [.. state.DemandsFor(request.Key).Select(d => d.AddedBy).Prepend(request.AskedBy).Where(p => !p.IsNone && p != by).Distinct()];

    private static string Preview(DomainEvent happened, Request request) =>
        happened is DemandAdded ? $"{request.Key}: one more customer wants it" : $"{request.Key}: {RequestWords.Of(request.Status)}";

    private static PersonId By(RequestNews news) => news switch
    {
        RequestAnswered answered => answered.By,
        RequestReopened reopened => reopened.By,
        _ => PersonId.None,
    };
}

using TeamsAlign.Approvals;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Digests;

/// <summary>What waits for somebody's decision, approvals and requests, in the order of the queue, with the money they may see.</summary>
internal sealed class DecisionsPart : IDigestPart
{
    public string Title => "Waits for your decision";

    public int Order => 1;

    public string Sum(IReadOnlyList<DigestLine> lines)
    {
        var waiting = $"{Sentences.Count(lines.Count, "decision")} {(lines.Count == 1 ? "waits" : "wait")}";
        return lines.Count(l => l.Urgent) is > 0 and var due ? $"{waiting}, {due} due" : waiting;
    }

    public IEnumerable<DigestLine> For(Person reader, DigestSpan span) =>
    [
        .. span.State.AskedOf(reader.Id, span.Today).Where(a => a.StartedAt <= span.To).Select(a => Line(a, span)),
        .. RequestRights.MayDecide(reader)
            ? DecisionQueue.Of(span.State).Where(r => r.AskedAt <= span.To && RequestRights.ToAnswer(span.State, reader, r) is null).Select(r => Line(r, reader, span))
            : [],
    ];

    private static DigestLine Line(Approval approval, DigestSpan span) =>
        new(approval.Key, span.State.DecidedBy(approval)?.DecidedTitle ?? approval.Decides, Due(approval.Due, span.Today), approval.Due <= span.Today);

    private static DigestLine Line(Request request, Person reader, DigestSpan span)
    {
        var due = Due(request.AnswerDue, span.Today);
        return new DigestLine(
            request.Key, request.Title, RequestMoney.Of(span.State, request, reader, span.Today)?.Text is { } money ? $"{due} · {money}" : due, request.AnswerDue <= span.Today);
    }

    private static string Due(DateOnly? day, DateOnly today) => day switch
    {
        null => "No date",
        { } due when due < today => $"Was due {CardParts.Day(due, today)}",
        { } due when due == today => "Due today",
        { } due => $"Due {CardParts.Day(due, today)}",
    };
}

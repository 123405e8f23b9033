using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Digests;

/// <summary>What waits for somebody's decision, in the order of the queue, with the money they may see.</summary>
internal sealed class DecisionsPart : IDigestPart
{
    public string Title => "Waits for your decision";

    public int Order => 1;

    public string Sum(IReadOnlyList<DigestLine> lines)
    {
        var waiting = $"{Sentences.Count(lines.Count, "decision")} {(lines.Count == 1 ? "waits" : "wait")}";
        return lines.Count(l => l.Urgent) is > 0 and var due ? $"{waiting}, {due} due" : waiting;
    }

    public IEnumerable<DigestLine> For(Person reader, DigestSpan span) => !RequestRights.MayDecide(reader) ? [] :
        from request in DecisionQueue.Of(span.State, span.Today)
        where request.AskedAt <= span.To && RequestRights.ToAnswer(span.State, reader, request) is null
        let due = Due(request, span.Today)
        let money = RequestMoney.Of(span.State, request, reader, span.Today)?.Text
        select new DigestLine(request.Key, request.Title, money is null ? due : $"{due} · {money}", request.AnswerDue <= span.Today);

    private static string Due(Request request, DateOnly today) => request.AnswerDue switch
    {
        null => "No date",
        { } due when due < today => $"Was due {CardParts.Day(due, today)}",
        { } due when due == today => "Due today",
        { } due => $"Due {CardParts.Day(due, today)}",
    };
}

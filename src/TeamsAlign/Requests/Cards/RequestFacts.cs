using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Signals;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>What hangs on a request, for one viewer.</summary>
internal static class RequestFacts
{
    private const int NamesShown = 3;

    public static FactSet Of(Request request, Person viewer, WorkspaceState state, DateOnly today) => new([.. Facts(request, viewer, state, today)]);

    /// <summary>"Contoso, Fabrikam and 3 others", or only how many where names are not for the viewer.</summary>
    public static string WhoWants(Request request, Person viewer, WorkspaceState state)
    {
        var accounts = state.AccountsAsking(request.Key);
        if (accounts.Count == 0)
            return "nobody yet";
        return new MoneySight(state, viewer).SeesNames && accounts.Count <= NamesShown
            ? Sentences.Names(accounts.Select(a => state.Accounts[a]?.Name ?? a), "nobody yet")
            : Sentences.Count(accounts.Count, "customer");
    }

    private static IEnumerable<Fact> Facts(Request request, Person viewer, WorkspaceState state, DateOnly today)
    {
        yield return Fact.Typed("Who wants this", WhoWants(request, viewer, state));
        if (RequestMoney.Of(state, request, viewer, today) is { } money)
        {
            yield return Fact.Typed("Open pipeline", money.Text);
            if (money.Blocked.Deals > 0)
                yield return Fact.Typed("Blocked", money.Blocked.Text);
            if (money.Share is { } share)
                yield return Fact.Typed("Mostly", share);
            if (money.Notes.Count > 0)
                yield return Fact.Typed("Note", string.Join(" ", money.Notes));
        }

        yield return Fact.Typed("Product value", ProductValue.For(request, state, today) is { Score: not null } value ? value.Text["Product value ".Length..] : "Unscored");
        if (request.AskedByName.Length > 0)
            yield return Fact.Typed("Asked by", $"{request.AskedByName}, {CardParts.Day(state.Today(request.AskedAt), today)}");
        if (RequestMoves.Waits(request.Status) && request.AnswerDue is { } due)
            yield return Fact.Typed("Answer due", due < today ? $"{CardParts.Day(due)} (overdue)" : CardParts.Day(due));
        if (state.SignalsOf(request.Key).Select(s => s.Key).ToArray() is { Length: > 0 } signals)
            yield return Fact.Typed("Heard in the market", Sentences.Names(signals, ""));
        if (request.PlanItems.Count > 0)
            yield return Fact.Typed("On the roadmap", string.Join(", ", request.PlanItems));
    }
}

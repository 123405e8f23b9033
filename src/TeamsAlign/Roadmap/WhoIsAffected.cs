using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Roadmap;

/// <summary>Who feels a draft when it is published: what product managers see before they press the button.</summary>
/// <param name="Requests">Requests the changed items answer, or shall answer.</param>
/// <param name="Accounts">Customers that want them.</param>
/// <param name="Deals">Their open deals that name them.</param>
/// <param name="People">Names of who asked, added demand or owns such a deal; sorted.</param>
internal sealed record WhoIsAffected(
    IReadOnlyList<Request> Requests, IReadOnlyList<Account> Accounts, IReadOnlyList<Deal> Deals, IReadOnlyList<string> People)
{
    public static WhoIsAffected Of(WorkspaceState state, RoadmapDraft draft)
    {
        Request[] requests = [.. draft.Changes.SelectMany(c => state.RequestsOf(c.Item).Select(r => r.Key).Concat(c.Requests))
            .Distinct(StringComparer.OrdinalIgnoreCase).Select(k => state.Requests[k]).OfType<Request>()];
        var demand = requests.SelectMany(r => state.DemandsFor(r.Key)).ToArray();
        Deal[] deals = [.. demand.Select(d => d.Deal).Distinct().Select(k => state.Deals[k]).OfType<Deal>().Where(d => d.Outcome == DealOutcome.Open)];
        return new(
            requests,
            [.. demand.Select(d => d.Account).Distinct().Select(k => state.Accounts[k]).OfType<Account>().OrderBy(a => a.Name, StringComparer.OrdinalIgnoreCase)],
            deals,
            [.. requests.Select(r => r.AskedByName).Concat(demand.Select(d => d.AddedByName)).Concat(deals.Select(d => d.Owner))
                .OfType<string>().Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>The money that hangs on it, each deal once; null where the viewer may see none.</summary>
    public MoneyView? Money(WorkspaceState state, Person viewer, DateOnly today) => RequestMoney.Of(state, Requests.Select(r => r.Key), viewer, today);

    /// <summary>What happens and who is affected, in sentences; customers by name only where the workspace shows names.</summary>
    public IReadOnlyList<string> Lines(WorkspaceState state, RoadmapDraft draft, Person viewer)
    {
        var changes = draft.Changes.Select(c => (Change: c, Published: state.PlanItems[c.Item])).Select(x =>
            $"{x.Change.Item} {x.Change.Apply(x.Published).Title}: {ChangeWords.Of(x.Change, x.Published)}.");
        return
        [
            .. changes,
            Requests.Count == 0
                ? "Nobody has asked for what changes."
                : $"{Sentences.Count(Requests.Count, "request")} of {Sentences.Count(Accounts.Count, "customer")}, with {Sentences.Count(Deals.Count, "open deal")}.",
            .. Accounts.Count > 0 && new MoneySight(state, viewer).SeesNames ? [$"Customers: {Sentences.Names(Accounts.Select(a => a.Name), "")}."] : Array.Empty<string>(),
            .. People.Count > 0 ? [$"Colleagues: {Sentences.Names(People, "")}."] : Array.Empty<string>(),
        ];
    }
}

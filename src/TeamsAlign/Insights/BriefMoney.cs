using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Insights;

/// <summary>The customer's open pipeline in the figures one person may see.</summary>
internal static class BriefMoney
{
    /// <returns>Null where the person may see none of it: "no open deal" would be a guess.</returns>
    public static BriefLine? Of(WorkspaceState state, Account account, IEnumerable<BriefAsk> asks, Person viewer, DateOnly today)
    {
        var deals = state.DealsOf(account.Key).ToArray();
        var named = asks.SelectMany(a => RequestMoney.DealsOf(state, a.Request.Key, today)).Where(d => deals.Contains(d.Deal));
        if (MoneyRules.Of(state, [.. deals.Select(d => new Demanded(d, IsBlocker: false)), .. named], viewer, today) is not { } money)
            return null;
        var sight = new MoneySight(state, viewer);
        var counted = money.NewBusiness.Deals + money.Expansion.Deals + money.Renewal.Deals;
        if (!sight.SeesTotals && counted == 0)
            return null;
        return new BriefLine("Open pipeline", string.Join(" · ", Parts(money, IsPartial(deals, sight, today))), []);
    }

    private static IEnumerable<string> Parts(MoneyView money, bool isPartial)
    {
        yield return money.Text;
        if (money.Blocked.Deals > 0)
            yield return $"{money.Blocked.Text} blocked by what they asked for";
        if (money.Stale > 0 && money.NewBusiness.Deals + money.Expansion.Deals + money.Renewal.Deals > 0)
            yield return $"{Sentences.Count(money.Stale, "stale deal")} not counted";
        foreach (var note in money.Notes)
            yield return note.TrimEnd('.');
        if (isPartial)
            yield return "only the deals you may see";
    }

    private static bool IsPartial(IEnumerable<Deal> deals, MoneySight sight, DateOnly today) =>
        !sight.SeesTotals && deals.Any(d => d.Outcome == DealOutcome.Open && !MoneyRules.IsStale(d, today) && !sight.SeesAmountOf(d));
}

using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers.Money;

/// <summary>The money rules of the product, over any set of deals: a request's, a plan item's, a draft's.</summary>
internal static class MoneyRules
{
    /// <param name="deals">The deals; one named twice counts once.</param>
    /// <returns>Null where the viewer may see no money here at all.</returns>
    public static MoneyView? Of(WorkspaceState state, IEnumerable<Demanded> deals, Person viewer, DateOnly today)
    {
        var sight = new MoneySight(state, viewer);
        if (viewer.IsOutsider)
            return null;
        var distinct = deals.GroupBy(d => d.Deal.Key).Select(g => new Demanded(g.First().Deal, g.Any(d => d.IsBlocker), g.Any(d => d.NamedAsLossReason)));
        var visible = distinct.Where(d => sight.SeesTotals || sight.SeesAmountOf(d.Deal)).ToArray();
        if (visible.Length == 0 && !sight.SeesTotals)
            return null;
        var open = visible.Where(d => d.Deal.Outcome == DealOutcome.Open).ToArray();
        var stale = open.Where(d => IsStale(d.Deal, today)).ToArray();
        var counted = open.Except(stale).ToArray();
        var lost = visible.Where(d => d.NamedAsLossReason && d.Deal.Outcome == DealOutcome.Lost && d.Deal.Closes >= today.AddMonths(-12)).ToArray();
        var estimates = Estimates.Of(state);

        Figure Sum(IEnumerable<Demanded> some, Func<Deal, DealAmount>? amount = null)
        {
            var list = some.ToArray();
            return Figure.Sum([.. list.Select(d => (amount ?? estimates.Of)(d.Deal))], state.Settings.Currency, list.All(d => sight.SeesAmountOf(d.Deal)));
        }

        var view = new MoneyView(
            NewBusiness: Sum(counted.Where(d => d.Deal.Type == DealType.New)),
            Expansion: Sum(counted.Where(d => d.Deal.Type == DealType.Expansion)),
            Renewal: Sum(counted.Where(d => d.Deal.Type == DealType.Renewal && IsSoon(d.Deal, today))),
            Weighted: Sum(counted, d => Weigh(d, estimates)),
            Blocked: Sum(counted.Where(d => d.IsBlocker)),
            Lost: Sum(lost),
            Stale: stale.Length,
            Notes: [.. RateWords.Of([.. counted.Concat(lost).DistinctBy(d => d.Deal.Key).Select(d => estimates.Of(d.Deal))], today)],
            Share: sight.SeesNames ? ShareOf(state, counted, estimates, sight) : null,
            Text: "",
            Why: Why(counted, stale.Length, estimates, sight));
        return view with { Text = MoneySentence.Of(view) };
    }

    /// <summary>Whether a deal is part of the open pipeline: open, not stale, and a renewal only within twelve months.</summary>
    public static bool Counts(Deal deal, DateOnly today) =>
        deal.Outcome == DealOutcome.Open && !IsStale(deal, today) && (deal.Type != DealType.Renewal || IsSoon(deal, today));

    /// <summary>Revenue at renewal is that of the next twelve months.</summary>
    private static bool IsSoon(Deal deal, DateOnly today) => deal.Closes is null || deal.Closes <= today.AddMonths(12);

    /// <summary>Not counted: left out of the forecast, or past its close date.</summary>
    public static bool IsStale(Deal deal, DateOnly today) => deal.Forecast == ForecastCategory.Omitted || deal.Closes < today;

    private static DealAmount Weigh(Deal deal, Estimates estimates) =>
        estimates.Of(deal) is { Value: { } value } amount && deal.Probability is { } probability
            ? amount with { Value = value * probability }
            : new DealAmount(Certainty.Unknown, null, "no probability");

    private static string? ShareOf(WorkspaceState state, Demanded[] counted, Estimates estimates, MoneySight sight)
    {
        // A share of a banded total would give the band away.
        if (counted.Length == 0 || (counted.Length < 3 && !counted.All(d => sight.SeesAmountOf(d.Deal))))
            return null;
        var byAccount = counted.GroupBy(d => d.Deal.Account ?? "").Select(g => (Account: g.Key, Sum: g.Sum(d => estimates.Of(d.Deal).Value ?? 0))).ToArray();
        var total = byAccount.Sum(a => a.Sum);
        var top = byAccount.MaxBy(a => a.Sum);
        return byAccount.Length > 1 && total > 0 && top.Sum > total / 2 && state.Accounts[top.Account] is { } account
            ? $"{Math.Round(top.Sum / total * 100)} % of this is {account.Name}"
            : null;
    }

    private static List<string> Why(Demanded[] counted, int stale, Estimates estimates, MoneySight sight)
    {
        List<string> why = [counted.Length == 0 ? "No open deal hangs on it." : $"{Sentences.Count(counted.Length, "open deal")} counted once each, with whole amounts."];
        why.AddRange(counted.Where(d => sight.SeesAmountOf(d.Deal)).Take(5).Select(d => $"{d.Deal.Key}: {estimates.Of(d.Deal).Basis}."));
        if (stale > 0)
            why.Add($"{Sentences.Count(stale, "deal")} not counted: past the close date or left out of the forecast.");
        if (!sight.SeesTotals)
            why.Add("Only the deals you may see are counted.");
        return why;
    }
}

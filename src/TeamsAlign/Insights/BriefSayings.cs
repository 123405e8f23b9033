using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Insights;

/// <summary>What may be said today to one customer about what answers their asks, and what shipped for them.</summary>
internal static class BriefSayings
{
    /// <summary>Plan items still to come, in the order of the roadmap.</summary>
    public static IEnumerable<BriefLine> ToCome(WorkspaceState state, Account account, IReadOnlyList<BriefAsk> asks, DateOnly today)
    {
        var items = asks.SelectMany(a => Items(state, a.Request)).DistinctBy(i => i.Key).Where(i => !PlanMoves.IsEnded(i.Status));
        return DraftView.InOrder(items).Select(item => new BriefLine(
            Heading(account, item, today),
            Words(account, item, today) ?? $"{BriefText.Title(item.Title)}: {WhyNothing(account, item, today)}",
            [item.Key, .. asks.Where(a => a.Request.PlanItems.Contains(item.Key, StringComparer.OrdinalIgnoreCase)).Select(a => a.Request.Key)]));
    }

    /// <summary>Requests that shipped, newest first, and whether the customer was told.</summary>
    public static IEnumerable<BriefLine> Shipped(WorkspaceState state, Account account, IEnumerable<BriefAsk> asks, DateOnly today) =>
        from ask in asks
        where ask.Request.Status == RequestStatus.Shipped
        let items = Items(state, ask.Request).ToArray()
        orderby items.Max(i => i.ShippedOn) ?? DateOnly.MinValue descending
        let silent = Array.Find(items, i => WhatMayBeSaid.To(account, i, today) == MaySay.Nothing)
        let isInformed = state.DemandsFor(ask.Request.Key).Where(d => string.Equals(d.Account, account.Key, StringComparison.OrdinalIgnoreCase)).All(d => d.IsInformed)
        select new BriefLine(
            isInformed ? "Shipped, customer informed" : silent is null ? "Shipped, inform the customer" : "Shipped, nothing may be said",
            $"{BriefText.Title(ask.Request.Title)}: {(silent is null ? ThatItIsThere(state, account, ask.Request, items, today) : WhyNothing(account, silent, today))}",
            [.. ask.Keys, .. items.Select(i => i.Key)]);

    private static string ThatItIsThere(WorkspaceState state, Account account, Request request, PlanItem[] items, DateOnly today) => items.Length > 0
        ? BriefText.Wording(string.Join(' ', items.Select(i => Words(account, i, today))))
        : CustomerWording.Of(request, state) ?? "";

    private static string Heading(Account account, PlanItem item, DateOnly today) => (WhatMayBeSaid.About(item, today), WhatMayBeSaid.To(account, item, today)) switch
    {
        (_, MaySay.Nothing) => "Nothing may be said",
        (MaySay.UnderNda, _) => "May be said under their NDA: the direction, no date",
        (_, MaySay.Window) when item.Window is not null => "May be said: the window",
        _ => "May be said: the direction, no date",
    };

    private static string? Words(Account account, PlanItem item, DateOnly today) => WhatMayBeSaid.For(account, item, today) is not { } words ? null
        : BriefText.Wording(item.CustomerWording is { Length: > 0 } ? $"{BriefText.Title(item.Title)}: “{words}”" : words);

    private static string WhyNothing(Account account, PlanItem item, DateOnly today) => WhatMayBeSaid.About(item, today) != MaySay.UnderNda
        ? WhatMayBeSaid.Sentence(item, today)
        : account.NdaUntil is { } until ? $"Only under NDA, and theirs ended on {PlanWords.Of(until)}." : "Only under NDA, and none is known with them.";

    private static IEnumerable<PlanItem> Items(WorkspaceState state, Request request) =>
        request.PlanItems.Select(state.PublishedItem).OfType<PlanItem>().Where(i => i.Status != PlanStatus.Dropped);
}

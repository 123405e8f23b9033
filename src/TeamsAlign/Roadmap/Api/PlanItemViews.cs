using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap.Api;

/// <summary>Plan items as one person may see them.</summary>
internal sealed class PlanItemViews(WorkspaceState state, Person viewer, DateTimeOffset now)
{
    private readonly DateOnly today = state.Today(now);
    private readonly MoneySight sight = new(state, viewer);

    public PlanItemRow Row(PlanItem item, DraftedView? draft = null)
    {
        var requests = state.RequestsOf(item.Key).ToArray();
        return new PlanItemRow(item.Key, item.Title)
        {
            Summary = item.Summary,
            Area = item.Area,
            Horizon = item.Horizon,
            Position = item.Position,
            Window = item.Window,
            Status = item.Status,
            StatusText = PlanWords.Of(item.Status),
            Confidence = item.Confidence,
            Owner = item.Owner.IsNone ? null : new PlanOwner(item.Owner.Value, item.OwnerName ?? ""),
            Requests = [.. requests.Select(r => new PlannedRequest(r.Key, r.Title))],
            Money = RequestMoney.Of(state, requests.Select(r => r.Key), viewer, today),
            MaySay = new MaySayView(Level(WhatMayBeSaid.About(item, today)), WhatMayBeSaid.Sentence(item, today), WhatMayBeSaid.ForAnybody(item, today)),
            Draft = draft,
        };
    }

    public PlanItemDetail Detail(PlanItem item, DraftedView? draft) => new(
        Row(item, draft),
        [.. PlanHistory.Of(state, item.Key)],
        state.RowVersion(item.Key),
        PlanRights.MayPlan(viewer) ? [.. PlanMoves.From(item.Status).Select(to => new PlanMove(to, PlanWords.Move(to)))] : [])
    {
        ChosenSay = item.MaySayOverride is { } chosen ? Level(chosen) : null,
        ChosenSayReason = item.MaySayReason,
        DerivedSay = Level(WhatMayBeSaid.Derived(item, today)),
        ReasonWithoutDemand = item.ReasonWithoutDemand,
        Wording = WhatMayBeSaid.IsWordingExpired(item, today) ? null : item.CustomerWording,
        WordingValidUntil = item.WordingValidUntil,
        DeliveryLink = item.DeliveryLink,
        DesignLink = item.DesignLink,
        Accounts = sight.SeesNames ? [.. Accounts(item.Key).Select(a => new PlanAccount(a.Key, a.Name))] : null,
    };

    private IEnumerable<Account> Accounts(string item) => state.RequestsOf(item).SelectMany(r => state.AccountsAsking(r.Key))
        .Distinct(StringComparer.OrdinalIgnoreCase).Select(k => state.Accounts[k]).OfType<Account>().OrderBy(a => a.Name, StringComparer.OrdinalIgnoreCase);

    private static SayLevel Level(MaySay level) => level switch
    {
        MaySay.Window => SayLevel.Window,
        MaySay.Direction => SayLevel.Direction,
        MaySay.UnderNda => SayLevel.Nda,
        _ => SayLevel.Nothing,
    };
}

using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Informing;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Api;

/// <summary>Who wants a request, as one viewer may see it: without names or amounts that are not for them.</summary>
internal sealed class DemandViews(WorkspaceState state, Person viewer, MoneySight sight, Request request, DateOnly today)
{
    public DemandView Of(Demand demand) => new(
        demand.Key,
        sight.SeesNames && state.Accounts[demand.Account] is { } account ? new KeyAndName(account.Key, account.Name) : null,
        sight.SeesNames && state.Deals[demand.Deal] is { } deal ? Deal(deal) : null,
        demand.Weight,
        RequestWords.Of(demand.Weight),
        sight.SeesNames ? demand.Quote : null,
        sight.SeesNames ? demand.QuoteLink : null,
        demand.AddedByName,
        demand.AddedAt,
        demand.ConfirmedByName,
        demand.ConfirmedAt,
        RequestRights.ToConfirm(state, viewer, demand) is null,
        request.Status == RequestStatus.Shipped ? Informed(demand) : null);

    private InformedView Informed(Demand demand)
    {
        var (account, item) = (state.Accounts[demand.Account], ShippedWith.ItemOf(state, request));
        return new InformedView(
            demand.InformedByName, demand.InformedAt, state.People[WhoInforms.Of(state, demand).Value]?.Name ?? demand.AddedByName,
            WhoInforms.ToMark(state, viewer, demand) is null,
            ShipWords.For(account, item, request, state, today), ShipWords.Mail(account, item, request, state, today)?.Url);
    }

    private DemandDeal Deal(Deal deal) => new(
        deal.Key, deal.Name, deal.Stage, deal.Outcome == DealOutcome.Open,
        sight.SeesAmountOf(deal) ? DealText.Amount(deal, Estimates.Of(state), state.Settings.Currency) : null);
}

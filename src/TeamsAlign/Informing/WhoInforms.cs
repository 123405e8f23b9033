using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Informing;

/// <summary>Whose it is to tell customers that what they asked for shipped.</summary>
internal static class WhoInforms
{
    /// <summary>The owner of the account, where that is one of us; else who added what it wants.</summary>
    public static PersonId Of(WorkspaceState state, Demand demand) => Owners.Named(state, state.Accounts[demand.Account]?.Owner)?.Id ?? demand.AddedBy;

    /// <summary>Whose lost deal it is; without one the owner of the account.</summary>
    public static PersonId Of(WorkspaceState state, Deal deal) =>
        (Owners.Named(state, deal.Owner) ?? Owners.Named(state, state.Accounts[deal.Account]?.Owner))?.Id ?? PersonId.None;

    /// <summary>Everybody who has somebody to tell of a request, or a deal that was lost for lack of it.</summary>
    public static IReadOnlyList<PersonId> All(WorkspaceState state, string request) =>
    [
        .. state.DemandsFor(request).Select(d => Of(state, d)).Concat(state.Deals.Where(d => d.Outcome == DealOutcome.Lost && request.Equals(d.OutcomeReason?.Trim(), StringComparison.OrdinalIgnoreCase)).Select(d => Of(state, d)))
            .Where(p => !p.IsNone).Distinct(),
    ];

    /// <summary>Refusal of people who may not say that this customer is informed, or that they are not, or null.</summary>
    public static Refusal? ToMark(WorkspaceState state, Person by, Demand demand)
    {
        var whose = Of(state, demand);
        if (by.IsOutsider)
            return RequestRights.ToAsk(by);
        if (by.Id == whose || by.Id == demand.AddedBy || by.Is(Roles.ProductManager) || (by.Is(Roles.SalesManager) && IsInScope(state, by, demand)))
            return null;
        var name = state.People[whose.Value]?.Name ?? demand.AddedByName;
        return Refusal.NotAllowed("informing.whose", $"{name} tells this customer, or {demand.AddedByName}, who added them; a sales manager of theirs and those who decide for product may say so too.");
    }

    private static bool IsInScope(WorkspaceState state, Person by, Demand demand) =>
        string.IsNullOrEmpty(by.Scope) || string.Equals(state.Accounts[demand.Account]?.Region, by.Scope, StringComparison.OrdinalIgnoreCase);
}

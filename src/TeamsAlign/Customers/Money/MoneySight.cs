using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers.Money;

/// <summary>
/// Money is need-to-know: a seller sees amounts of their own deals, a sales manager those in scope, product managers, executives and
/// administrators totals; outsiders nothing.
/// </summary>
internal sealed class MoneySight(WorkspaceState state, Person viewer)
{
    private readonly string? crmName = state.People[viewer.Id.Value]?.CrmName;

    /// <summary>Whom the viewer shares their sight with.</summary>
    public Audience Audience => new(viewer.Roles, viewer.Scope, OwnerName(viewer.Name), OwnerName(crmName));

    public bool SeesTotals => viewer.Is(Roles.ProductManager | Roles.Executive | Roles.Administrator);

    /// <summary>Whether customers may be named to the viewer. Everyone internal knows the customers; the setting is about product managers only.</summary>
    public bool SeesNames => !viewer.IsOutsider
        && (!state.Settings.HideCustomerNames || !viewer.Is(Roles.ProductManager) || viewer.Is(Roles.SalesManager));

    /// <summary>Whether the amount of this one deal may be shown.</summary>
    public bool SeesAmountOf(Deal deal) =>
        !viewer.IsOutsider && (IsOwn(deal) || (viewer.Is(Roles.SalesManager) && IsInScope(deal)));

    private bool IsOwn(Deal deal) => deal.Owner is { } owner
        && (owner.Equals(viewer.Name, StringComparison.OrdinalIgnoreCase) || owner.Equals(crmName, StringComparison.OrdinalIgnoreCase));

    private string? OwnerName(string? name) => state.DealsOwnedBy(name).Any() ? name!.ToUpperInvariant() : null;

    private bool IsInScope(Deal deal) =>
        string.IsNullOrEmpty(viewer.Scope) || state.Accounts[deal.Account]?.Region is not { } region
        || string.Equals(region, viewer.Scope, StringComparison.OrdinalIgnoreCase);
}

using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Tests.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Tests.Informing;

/// <summary>
/// RM-1 shipped with REQ-1 and REQ-2. Contoso (Sam's, by its owner) wanted both, Fabrikam (owned by somebody of the CRM; added by Nadia) the first,
/// Northwind (Sam's, under his CRM name) the second; a deal of Sam's was lost for lack of the first.
/// </summary>
internal static class ShipWorld
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static RequestWorld Shipped(RequestStatus status = RequestStatus.Shipped)
    {
        var world = new RequestWorld().Having(status).Having(status, "REQ-2", "Night colours");
        return world.With(
            new PlanItem("RM-1", "Dark mode") { Status = status == RequestStatus.Shipped ? PlanStatus.Shipped : PlanStatus.InProgress, ShippedOn = Today.AddDays(-1), Horizon = Horizon.Now },
            world.State.People["sam"]! with { CrmName = "S. Okoye" },
            world.State.Accounts["AC-1"]! with { Owner = "sam okoye" },
            world.State.Accounts["AC-2"]! with { Owner = "Somebody of the CRM" },
            new Account("AC-3", "Northwind") { Owner = "S. Okoye", Region = "Americas" },
            world.State.Requests["REQ-1"]! with { PlanItems = ["RM-1"] },
            world.State.Requests["REQ-2"]! with { PlanItems = ["RM-1"] },
            Demand("DM-3", "REQ-1", "AC-2", RequestWorld.Nadia),
            Demand("DM-4", "REQ-2", "AC-3", RequestWorld.Mark),
            world.State.Deals["DL-2"]! with { Owner = "Sam Okoye", Amount = 90_000, Currency = "EUR", Closes = Today.AddMonths(-3), OutcomeReason = "REQ-1" });
    }

    private static Demand Demand(string key, string request, string account, Person by) =>
        new(key, request) { Account = account, AddedBy = by.Id, AddedByName = by.Name, AddedAt = RequestWorld.Now.AddDays(-2) };
}

using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Informing;

/// <summary>One person's customers whose ask shipped with a plan item, and deals that were lost for lack of it.</summary>
/// <param name="Customers">Those not informed first.</param>
internal sealed record ShipList(PlanItem Item, IReadOnlyList<ShipList.Customer> Customers, IReadOnlyList<Deal> Lost)
{
    public IEnumerable<Customer> Left => Customers.Where(c => !c.IsInformed);

    public bool IsEmpty => Customers.Count == 0 && Lost.Count == 0;

    /// <summary>Null where there is no such item.</summary>
    public static ShipList? Of(WorkspaceState state, string item, PersonId person, DateOnly today)
    {
        if (state.PublishedItem(item) is not { } shipped)
            return null;
        Request[] requests = [.. ShippedWith.RequestsOf(state, item)];
        return new ShipList(
            shipped,
            [
                .. from request in requests
                   from demand in state.DemandsFor(request.Key)
                   where WhoInforms.Of(state, demand) == person
                   group (demand, request) by demand.Account ?? demand.Key into same
                   let customer = new Customer(same.Key, state.Accounts[same.Key], [.. same.Select(s => s.demand)], [.. same.Select(s => s.request).Distinct()])
                   orderby customer.IsInformed, customer.Name, customer.Key
                   select customer,
            ],
            [.. requests.SelectMany(r => state.DealsLostFor(r.Key, today)).Where(d => WhoInforms.Of(state, d) == person).DistinctBy(d => d.Key)]);
    }

    /// <param name="Key">Key of the account; of the demand where it names none.</param>
    /// <param name="Demands">What they wanted.</param>
    /// <param name="Requests">What answers it.</param>
    internal sealed record Customer(string Key, Account? Account, IReadOnlyList<Demand> Demands, IReadOnlyList<Request> Requests)
    {
        public string Name => Account?.Name ?? "A customer without a name";

        public bool IsInformed => Demands.All(d => d.IsInformed);
    }
}

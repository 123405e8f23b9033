using TeamsAlign.Customers.Money;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers;

internal static class CustomersState
{
    private static readonly Index<Deal> DealsByAccount = new(d => d.Account);
    private static readonly Index<Deal> DealsByOwner = new(d => d.Owner);
    private static readonly Index<Deal> DealsByReason = new(d => d.OutcomeReason?.Trim());
    private static readonly Index<Account> AccountsByName = new(a => a.Name.Trim());

    extension(WorkspaceState state)
    {
        public Table<Account> Accounts => state.Table<Account>();

        public Table<Deal> Deals => state.Table<Deal>();

        public Table<Product> Products => state.Table<Product>();

        public Table<Rate> Rates => state.Table<Rate>();

        /// <summary>The rate of exactly that day.</summary>
        public Rate? RateOf(string currency, string into, DateOnly day) =>
            state.Rates.FirstOrDefault(r => r.Day == day && r.Into == into && r.Currency.Equals(currency, StringComparison.OrdinalIgnoreCase));

        public IEnumerable<Deal> DealsOf(string account) => state.Deals.By(DealsByAccount, account);

        /// <summary>Deals whose owner is named so, whatever the letter case.</summary>
        public IEnumerable<Deal> DealsOwnedBy(string? name) => state.Deals.By(DealsByOwner, name);

        /// <summary>Deals lost in the last 12 months for lack of a request, by their primary reason.</summary>
        /// <param name="request">Its key.</param>
        public IEnumerable<Deal> DealsLostFor(string request, DateOnly today) => state.Deals.By(DealsByReason, request)
            .Where(d => d.Outcome == DealOutcome.Lost && d.Closes >= today.AddMonths(-12)).OrderBy(d => RecordKey.Number(d.Key));

        /// <summary>The account with that name, whatever its letter case.</summary>
        public Account? AccountNamed(string name) => state.Accounts.By(AccountsByName, name.Trim()).FirstOrDefault();
    }
}

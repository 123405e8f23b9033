using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>The customers a person most likely asks for: those last used, those they own, those with most open deals.</summary>
internal static class RecentAccounts
{
    private const int MostRecent = 5;

    /// <summary>So many names still fit a card and a list to choose from.</summary>
    private const int FewCustomers = 120;

    /// <summary>What a field offers before anything is typed: the chosen one first, and where there are few, everybody.</summary>
    public static (IReadOnlyList<Account> Accounts, bool IsAll) Offered(WorkspaceState state, Person person, Account? chosen)
    {
        var isAll = state.Accounts.Count <= FewCustomers;
        var others = Of(state, person, isAll ? FewCustomers : MostRecent).Where(a => a.Key != chosen?.Key);
        return (chosen is null ? [.. others] : [chosen, .. others], isAll);
    }

    public static IReadOnlyList<Account> Of(WorkspaceState state, Person person, int most) =>
    [
        .. state.Demands.Where(d => d.AddedBy == person.Id).OrderByDescending(d => d.AddedAt).ThenByDescending(d => RecordKey.Number(d.Key))
            .Select(d => state.Accounts[d.Account]).OfType<Account>()
            .Concat(state.Accounts.Where(a => string.Equals(a.Owner, person.Name, StringComparison.OrdinalIgnoreCase)).OrderBy(a => a.Name, StringComparer.OrdinalIgnoreCase))
            // Some hosts cannot look customers up while typing: those with most open deals fill the list.
            .Concat(state.Accounts.OrderByDescending(a => state.DealsOf(a.Key).Count(d => d.Outcome == DealOutcome.Open)).ThenBy(a => a.Name, StringComparer.OrdinalIgnoreCase))
            .DistinctBy(a => a.Key)
            .Take(most),
    ];
}

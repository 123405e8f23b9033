using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers;

/// <summary>Accounts whose name starts with, or has a word that starts with, or contains what was typed; in that order.</summary>
internal static class FindAccounts
{
    public static IEnumerable<Account> Like(WorkspaceState state, string? typed, int most)
    {
        var text = typed?.Trim() ?? "";
        return state.Accounts
            .Select(a => (Account: a, Rank: Rank(a.Name, text)))
            .Where(a => a.Rank < 3)
            .OrderBy(a => a.Rank).ThenBy(a => a.Account.Name, StringComparer.OrdinalIgnoreCase)
            .Select(a => a.Account)
            .Take(most);
    }

    private static int Rank(string name, string text) =>
        name.StartsWith(text, StringComparison.OrdinalIgnoreCase) ? 0
        : name.Contains($" {text}", StringComparison.OrdinalIgnoreCase) ? 1
        : name.Contains(text, StringComparison.OrdinalIgnoreCase) ? 2
        : 3;
}

using TeamsAlign.Customers;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>What of a request may stand in a conversation where customers may read along.</summary>
internal static class CustomerSafe
{
    /// <summary>The title, unless it names a customer: then only the key.</summary>
    public static string Title(Request request, WorkspaceState state) =>
        NamesOne(request.Title, state) ? $"Request {request.Key}" : request.Title;

    /// <summary>Whether a text names any customer.</summary>
    public static bool NamesOne(string text, WorkspaceState state) => state.Accounts.Any(a => Names(text, a.Name));

    /// <summary>Whether a text holds a customer's name as words of their own.</summary>
    public static bool Names(string title, string account)
    {
        if (account.Length < 2)
            return false;
        var at = title.IndexOf(account, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && (at == 0 || !char.IsLetterOrDigit(title[at - 1]))
            && (at + account.Length == title.Length || !char.IsLetterOrDigit(title[at + account.Length]));
    }
}

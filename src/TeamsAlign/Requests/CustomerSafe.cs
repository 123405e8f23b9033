using System.Buffers;
using System.Text.RegularExpressions;
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
    public static bool NamesOne(string text, WorkspaceState state) => MayName(text, state) && state.Accounts.Any(a => Names(text, a.Name));

    /// <summary>The text with "a customer" in place of every customer's name.</summary>
    public static string WithoutNames(string text, WorkspaceState state)
    {
        if (!MayName(text, state))
            return text;
        // The longest first: "Contoso Bank" is not left as "a customer Bank".
        foreach (var name in state.Accounts.Select(a => a.Name).Where(n => n.Length > 1 && text.Contains(n, StringComparison.OrdinalIgnoreCase)).OrderByDescending(n => n.Length))
            text = Regex.Replace(text, $@"(?<![\p{{L}}\p{{Nd}}]){Regex.Escape(name)}(?![\p{{L}}\p{{Nd}}])", "a customer", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return text;
    }

    /// <summary>Whether any name is part of the text at all: one look for thousands of names, where looking for each took longer than drawing a card.</summary>
    public static bool MayName(string text, WorkspaceState state) =>
        text.AsSpan().ContainsAny(state.Accounts.Derived(typeof(CustomerSafe), accounts => SearchValues.Create([.. accounts.Select(a => a.Name).Where(n => n.Length > 1)], StringComparison.OrdinalIgnoreCase)));

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

using TeamsAlign.Customers;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>The account somebody asks for: chosen by key, or named.</summary>
internal static class AskingAccount
{
    private static readonly Index<Account> ByName = new(a => a.Name);

    /// <summary>The account, and whether it is a new one that has to be written. Call only when <see cref="Check"/> finds nothing.</summary>
    public static (Account Account, bool IsNew) Of(WorkspaceState state, string? key, string? name) =>
        KnownKey(state, key, name) is { } known
            ? (state.Accounts[known]!, false)
            : (new Account(state.NextKey(Account.Prefix), TypedText.Line(name)!), true);

    /// <summary>Key of the account where it is known already; names count whatever their letter case.</summary>
    public static string? KnownKey(WorkspaceState state, string? key, string? name) => TypedText.Line(key) is { } chosen
        ? state.Accounts[chosen]?.Key
        : TypedText.Line(name) is { } named ? state.Accounts.By(ByName, named).FirstOrDefault()?.Key : null;

    public static IEnumerable<Refusal> Check(WorkspaceState state, string? key, string? name)
    {
        if (TypedText.Line(key) is { } chosen)
            return state.Accounts[chosen] is null
                ? [Refusal.Invalid("account", "This customer is not known here any more. Please choose again.")]
                : [];
        return TypedText.Line(name) is { } named
            ? FieldCheck.Text("accountName", "The customer's name", named, RequestLimits.AccountName)
            : [Refusal.Invalid("account", "For whom is it? Choose a customer, or write a new one's name.")];
    }
}

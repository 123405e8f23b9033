using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>The field in which a customer is chosen, over thousands of them; a value may also stand for one nobody knew.</summary>
internal static class AccountChoice
{
    private const string NewPrefix = "new:";
    private const string NotInTheList = "Another customer, not in the list";

    /// <summary>Value of a choice that stands for a new customer of that name.</summary>
    public static string New(string name) => NewPrefix + name;

    /// <summary>Whether the name has to be written beside.</summary>
    public static bool IsUnnamed(string? value) => value == NewPrefix;

    /// <summary>What a chosen value says: a key, or the name of a new customer.</summary>
    public static (string? Key, string? Name) Read(string? value) => value is null ? (null, null)
        : value.StartsWith(NewPrefix, StringComparison.Ordinal) ? (null, value[NewPrefix.Length..])
        : (value, null);

    /// <summary>The same with a name typed beside: that counts more than an older choice in the list.</summary>
    public static (string? Key, string? Name) Named(string? value, string? typed) =>
        TypedText.Line(typed) is { } name ? (null, name)
        : Read(value) is { Name: { } named } ? (null, TypedText.Line(named))
        : Read(value);

    /// <param name="recent">Offered before anything is typed.</param>
    /// <param name="value">What was chosen before.</param>
    /// <param name="isAll">Nobody else is to be found; then hosts that cannot look anything up can be used too.</param>
    /// <param name="sendsAlong">Each look-up brings what stands in the other fields, so that it is kept.</param>
    /// <param name="isRequired">False where a name can be written instead.</param>
    public static ChoiceSet Field(string label, IReadOnlyList<Account> recent, string? value, bool isAll = false, bool isRequired = true, bool sendsAlong = false) => new(RequestVerbs.Account, label, [.. Choices(recent, value)])
    {
        // Some hosts show the bare value of a filtered field that already holds one; an ordinary list shows the name everywhere.
        Style = value is null ? ChoiceStyle.Filtered : ChoiceStyle.Compact,
        Placeholder = "Type a customer's name",
        IsRequired = isRequired ? true : null,
        ErrorMessage = isRequired ? $"Choose a customer. If it is not there, choose “{NotInTheList}”." : null,
        Value = value,
        ChoicesData = value is null && !isAll ? new ChoiceQuery(RequestVerbs.Accounts) { AssociatedInputs = sendsAlong ? AssociatedInputs.Auto : null } : null,
    };

    private static IEnumerable<Choice> Choices(IReadOnlyList<Account> recent, string? value)
    {
        foreach (var account in recent)
            yield return new Choice(account.Name, account.Key);
        if (Read(value).Name is { Length: > 0 } name)
            yield return new Choice($"New customer: {name}", New(name));
        yield return new Choice(NotInTheList, New(""));
    }
}

namespace TeamsAlign.Workspaces;

/// <summary>A setting as whoever changes it reads it.</summary>
/// <param name="Value">Empty where the default counts.</param>
/// <param name="Default">What counts without a value, in words.</param>
/// <param name="Meaning">What it does, for people.</param>
/// <param name="Choices">The values there are; null where it is written.</param>
/// <param name="Problem">Why the value does not count, as a sentence: somebody edited it in the list.</param>
/// <param name="Policy">Says who may do or see what: an edit of it in the list is undone.</param>
internal sealed record SettingView(string Name, string Value, string Default, string Meaning, string[]? Choices, string? Problem, bool Policy)
{
    private static readonly string[] YesNo = ["Yes", "No"];

    public static SettingView Of(string name, string value)
    {
        var (usual, meaning) = Words(name);
        var policy = WorkspaceSettings.IsPolicy(name);
        return new SettingView(
            name, WorkspaceSettings.Choice(name, value), usual, meaning, policy ? YesNo : null, value.Length > 0 ? WorkspaceSettings.Rule(name, value) : null, policy);
    }

    private static (string Default, string Meaning) Words(string name) => name switch
    {
        WorkspaceSettings.NameKey => ("Product line", "What people call this product line."),
        WorkspaceSettings.CurrencyKey => ("EUR", "Three letters. Amounts without a currency are in this one, and totals are shown in it."),
        WorkspaceSettings.TimeZoneKey => ("UTC", "IANA name, such as Europe/Berlin. Due dates are days there."),
        WorkspaceSettings.WorkingDaysKey => ("Mon-Fri", "Days on which people work, such as Mon-Fri or Sun-Thu. Answers and decisions are due on those."),
        WorkspaceSettings.WorkingHoursKey => ("09:00-17:00", "When work begins and ends. The time to decide runs only then."),
        WorkspaceSettings.HolidaysKey => ("None", "Days on which nobody works, such as 2026-12-25, 2027-01-01."),
        WorkspaceSettings.ReasonTemplatesKey => ("Those that ship", "Reasons to choose from when answering, one a line, such as Decline: It does not fit the direction of the product."),
        WorkspaceSettings.DigestAtKey => ("08:00", "When everybody gets what is new for them and waits for them, in one message each working day."),
        WorkspaceSettings.AnswerWithinDaysKey => ("5", "From 1 to 60. Every request is answered within so many working days."),
        WorkspaceSettings.SeparateHandsKey => ("Yes, once two people decide for product", "Whether nobody answers what they asked for themselves."),
        WorkspaceSettings.HideCustomerNamesKey => ("No", "Whether product managers see totals without the names of customers."),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Every setting has words of its own."),
    };
}

using System.Globalization;

namespace TeamsAlign.Workspaces;

/// <summary>The workspace's settings, typed, with their defaults.</summary>
/// <param name="Name">What people call the product line.</param>
/// <param name="Currency">ISO 4217; what amounts without a currency are in, and what totals are shown in.</param>
/// <param name="TimeZone">IANA id; days of the business are days there.</param>
/// <param name="AnswerWithinDays">Working days within which every request is answered.</param>
/// <param name="SeparateHands">Whether nobody decides what they asked for; absent means once there are two deciders.</param>
/// <param name="HideCustomerNames">Whether product managers see totals without customer names.</param>
internal sealed record WorkspaceSettings(
    string Name, string Currency, string TimeZone, int AnswerWithinDays, bool? SeparateHands, bool HideCustomerNames)
{
    public const string NameKey = "Name";
    public const string CurrencyKey = "Currency";
    public const string TimeZoneKey = "Time zone";
    public const string AnswerWithinDaysKey = "Answer within working days";
    public const string SeparateHandsKey = "Separate hands";
    public const string HideCustomerNamesKey = "Hide customer names from product managers";
    public const string WorkingDaysKey = "Working days";
    public const string WorkingHoursKey = "Working hours";
    public const string HolidaysKey = "Holidays";
    public const string ReasonTemplatesKey = "Reason templates";

    /// <summary>Lines such as "Decline: It does not fit the product."; none: those that ship.</summary>
    public IReadOnlyList<string> ReasonTemplates { get; init; } = [];
    public const string DigestAtKey = "Digest at";
    private static readonly TimeOnly UsualDigest = new(8, 0);

    /// <summary>When people work; due dates and deadlines are reckoned by it.</summary>
    public WorkCalendar Calendar { get; init; } = WorkCalendar.Usual;

    /// <summary>When everybody's digest is made up, on working days, by the clock of the time zone.</summary>
    public TimeOnly DigestAt { get; init; } = UsualDigest;

    private static readonly HashSet<string> Policies = new(StringComparer.OrdinalIgnoreCase) { SeparateHandsKey, HideCustomerNamesKey };

    /// <summary>Whether the setting says who may do or see what: such a one is changed in TeamsAlign only.</summary>
    public static bool IsPolicy(string key) => Policies.Contains(key);

    private static readonly string[] Names =
        [NameKey, CurrencyKey, TimeZoneKey, WorkingDaysKey, WorkingHoursKey, HolidaysKey, DigestAtKey, AnswerWithinDaysKey, ReasonTemplatesKey, SeparateHandsKey, HideCustomerNamesKey];

    /// <summary>All settings by the names people know them by, with their values; empty means the default.</summary>
    public static IEnumerable<(string Name, string Value)> All(Table<Setting> settings) => Names.Select(n => (n, settings[n]?.Value ?? ""));

    /// <summary>The setting's own spelling, or null.</summary>
    public static string? NameOf(string text) => Names.FirstOrDefault(n => n.Equals(text?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>What is wrong with a value, as a sentence; null where it is right.</summary>
    public static string? Rule(string name, string value) => name switch
    {
        CurrencyKey when !(value.Length == 3 && value.All(char.IsAsciiLetter)) => "Write the currency as three letters, such as EUR.",
        TimeZoneKey when !TimeZoneInfo.TryFindSystemTimeZoneById(value, out _) => "Write the time zone as its IANA name, such as Europe/Berlin.",
        AnswerWithinDaysKey when !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 60) => "Write a number of working days from 1 to 60.",
        WorkingDaysKey when WorkCalendar.ParseDays(value) is null => "Write days of the week, such as Mon-Fri or Sun-Thu.",
        WorkingHoursKey when WorkCalendar.ParseHours(value) is null => "Write when work begins and ends, such as 09:00-17:00.",
        HolidaysKey when WorkCalendar.ParseHolidays(value) is null => "Write days as 2026-12-25, with commas between them, at most 400.",
        ReasonTemplatesKey when value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Any(l => l.IndexOf(':', StringComparison.Ordinal) is < 1 or > 40 || l.Length > 1000) =>
            "Write a line for each, the answer first, such as Decline: It does not fit the direction of the product.",
        DigestAtKey when Clock(value) is null => "Write a time of day, such as 08:00.",
        _ when IsPolicy(name) && YesNo(value) is null => "Write yes or no.",
        NameKey when value.Length > 100 => "A name has at most 100 characters.",
        _ => null,
    };

    /// <summary>The value as its choices spell it, where the setting has choices.</summary>
    public static string Choice(string name, string value) =>
        IsPolicy(name) && YesNo(value) is { } yes ? yes ? "Yes" : "No" : value;

    /// <summary>Value that does not parse counts as absent: a hand edit must not stop the product.</summary>
    public static WorkspaceSettings Of(Table<Setting> settings) => new(
        settings[NameKey]?.Value is { Length: > 0 } name ? name : "Product line",
        Valid(settings, CurrencyKey)?.ToUpperInvariant() ?? "EUR",
        Valid(settings, TimeZoneKey) ?? "UTC",
        Valid(settings, AnswerWithinDaysKey) is { } days ? int.Parse(days, CultureInfo.InvariantCulture) : 5,
        YesNo(settings[SeparateHandsKey]?.Value),
        YesNo(settings[HideCustomerNamesKey]?.Value) ?? false)
    {
        Calendar = CalendarOf(settings),
        ReasonTemplates = (Valid(settings, ReasonTemplatesKey) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        DigestAt = Clock(settings[DigestAtKey]?.Value ?? "") ?? UsualDigest,
    };

    private static TimeOnly? Clock(string text) =>
        TimeOnly.TryParseExact(text.Trim(), ["HH:mm", "H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock) ? clock : null;

    private static WorkCalendar CalendarOf(Table<Setting> settings)
    {
        var (from, to) = WorkCalendar.ParseHours(Valid(settings, WorkingHoursKey) ?? WorkCalendar.UsualHours)!.Value;
        return new WorkCalendar(
            TimeZoneInfo.FindSystemTimeZoneById(Valid(settings, TimeZoneKey) ?? "UTC"),
            WorkCalendar.ParseDays(Valid(settings, WorkingDaysKey) ?? WorkCalendar.UsualDays)!,
            from, to,
            WorkCalendar.ParseHolidays(Valid(settings, HolidaysKey) ?? "")!);
    }

    private static string? Valid(Table<Setting> settings, string name) => settings[name]?.Value is { } value && Rule(name, value) is null ? value : null;

    private static bool? YesNo(string? value) => value?.Trim().ToUpperInvariant() switch
    {
        "YES" or "TRUE" or "ON" => true,
        "NO" or "FALSE" or "OFF" => false,
        _ => null,
    };
}

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

    private static readonly HashSet<string> Policies = new(StringComparer.OrdinalIgnoreCase) { SeparateHandsKey, HideCustomerNamesKey };

    /// <summary>Whether the setting says who may do or see what: such a one is changed in TeamsAlign only.</summary>
    public static bool IsPolicy(string key) => Policies.Contains(key);

    /// <summary>Value that does not parse counts as absent: a hand edit must not stop the product.</summary>
    public static WorkspaceSettings Of(Table<Setting> settings) => new(
        settings[NameKey]?.Value is { Length: > 0 } name ? name : "Product line",
        settings[CurrencyKey]?.Value is { Length: 3 } currency ? currency.ToUpperInvariant() : "EUR",
        settings[TimeZoneKey]?.Value is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone : "UTC",
        int.TryParse(settings[AnswerWithinDaysKey]?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 60 ? days : 5,
        YesNo(settings[SeparateHandsKey]?.Value),
        YesNo(settings[HideCustomerNamesKey]?.Value) ?? false);

    private static bool? YesNo(string? value) => value?.Trim().ToUpperInvariant() switch
    {
        "YES" or "TRUE" or "ON" => true,
        "NO" or "FALSE" or "OFF" => false,
        _ => null,
    };
}

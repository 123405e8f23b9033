using System.Globalization;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>The words people read for what a plan item can be.</summary>
internal static class PlanWords
{
    public static string Of(PlanStatus status) => FieldWords.Words(status);

    public static string Lower(PlanStatus status) => Of(status).ToLowerInvariant();

    public static string Of(Horizon horizon) => horizon.ToString();

    public static string Of(MaySay level) => level switch
    {
        MaySay.Window => "The window",
        MaySay.Direction => "The direction, no date",
        MaySay.UnderNda => "Only under NDA",
        MaySay.Nothing => "Nothing",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    /// <summary>The label of a move on a button.</summary>
    public static string Move(PlanStatus to) => to switch
    {
        PlanStatus.Planned => "Mark as planned",
        PlanStatus.InProgress => "Start",
        PlanStatus.AtRisk => "Mark as at risk",
        PlanStatus.Shipped => "Ship",
        PlanStatus.Dropped => "Drop",
        _ => throw new ArgumentOutOfRangeException(nameof(to)),
    };

    /// <summary>"1 January to 31 March 2027"; the year is said once where it is the same.</summary>
    public static string Of(Window window) => window.Earliest.Year == window.Latest.Year
        ? $"{window.Earliest.ToString("d MMMM", CultureInfo.InvariantCulture)} to {Of(window.Latest)}"
        : $"{Of(window.Earliest)} to {Of(window.Latest)}";

    /// <summary>"31 March 2027".</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"80 %".</summary>
    public static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##} %");

    /// <summary>"planned or dropped", "planned, in progress or dropped".</summary>
    public static string Or(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";
}

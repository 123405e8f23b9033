using System.Globalization;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>When nobody wants to hear from a bot. What comes then waits until they are over.</summary>
/// <param name="From">They begin, by the clock of the workspace; together with <paramref name="To"/>, or neither.</param>
/// <param name="To">They end, on the next day where that is earlier.</param>
/// <param name="DaysOff">Whether days on which nobody works are quiet as a whole.</param>
internal sealed record QuietHours(TimeOnly? From, TimeOnly? To, bool DaysOff)
{
    public const string Never = "none";
    private const string OnDaysOff = "days off";

    public static readonly QuietHours None = new(null, null, false);

    public bool IsQuiet(DateTimeOffset at, WorkCalendar calendar) =>
        (DaysOff && !calendar.IsWorkingDay(calendar.Day(at))) || (From is { } from && To is { } to && calendar.Clock(at).IsBetween(from, to));

    /// <summary>"19:00-07:00, days off", either of both, or "none": null where it is none of these.</summary>
    public static QuietHours? Parse(string? text)
    {
        var quiet = None;
        var parts = (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var part in parts)
        {
            if (part.Equals(OnDaysOff, StringComparison.OrdinalIgnoreCase))
                quiet = quiet with { DaysOff = true };
            else if (part.Split('-', StringSplitOptions.TrimEntries) is [var first, var last] && WorkCalendar.ParseClock(first) is { } from && WorkCalendar.ParseClock(last) is { } to && from != to)
                quiet = quiet with { From = from, To = to };
            else if (parts.Length > 1 || !part.Equals(Never, StringComparison.OrdinalIgnoreCase))
                return null;
        }

        return parts.Length == 0 ? null : quiet;
    }

    public override string ToString()
    {
        string?[] parts = [From is { } from && To is { } to ? $"{Clock(from)}-{Clock(to)}" : null, DaysOff ? OnDaysOff : null];
        return parts.OfType<string>().ToArray() is { Length: > 0 } said ? string.Join(", ", said) : Never;
    }

    private static string Clock(TimeOnly clock) => clock.ToString("HH:mm", CultureInfo.InvariantCulture);
}

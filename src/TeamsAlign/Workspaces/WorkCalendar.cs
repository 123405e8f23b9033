using System.Collections.Immutable;
using System.Globalization;

namespace TeamsAlign.Workspaces;

/// <summary>When the people of a product line work: what "five working days" and "within 16 working hours" are reckoned by.</summary>
/// <param name="Zone">Where its days begin and end.</param>
/// <param name="Days">At least one day of the week.</param>
/// <param name="From">Work begins, on the clock of the zone.</param>
/// <param name="To">Work ends, the same day and later.</param>
/// <param name="Holidays">Days on which nobody works.</param>
internal sealed record WorkCalendar(TimeZoneInfo Zone, ImmutableHashSet<DayOfWeek> Days, TimeOnly From, TimeOnly To, ImmutableHashSet<DateOnly> Holidays)
{
    public const string UsualDays = "Mon-Fri";
    public const string UsualHours = "09:00-17:00";
    private const int MostHolidays = 400;
    private static readonly char[] Separators = [',', ';', '\n'];

    /// <summary>Monday to Friday, nine to five, UTC, no holidays.</summary>
    public static readonly WorkCalendar Usual = new(TimeZoneInfo.Utc, ParseDays(UsualDays)!, new TimeOnly(9, 0), new TimeOnly(17, 0), []);

    public bool IsWorkingDay(DateOnly day) => Days.Contains(day.DayOfWeek) && !Holidays.Contains(day);

    public bool IsWorkingTime(DateTimeOffset at) =>
        Local(at) is var local && IsWorkingDay(DateOnly.FromDateTime(local)) && TimeOnly.FromDateTime(local) is var clock && clock >= From && clock < To;

    /// <summary>The calendar day of a moment.</summary>
    public DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(Local(at));

    /// <summary>What the clock says at a moment.</summary>
    public TimeOnly Clock(DateTimeOffset at) => TimeOnly.FromDateTime(Local(at));

    /// <summary>The moment of a time of day.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly clock)
    {
        var local = day.ToDateTime(clock, DateTimeKind.Unspecified);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>The day that many working days after a day; the day itself does not count.</summary>
    public DateOnly AfterDays(DateOnly from, int days)
    {
        var day = from;
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                left--;
        }

        return day;
    }

    /// <summary>The moment by which that many working hours have passed; the clock stands still outside of them.</summary>
    public DateTimeOffset AfterHours(DateTimeOffset from, int hours)
    {
        var local = Local(from);
        var left = TimeSpan.FromHours(hours);
        for (var day = DateOnly.FromDateTime(local); ; day = day.AddDays(1))
        {
            if (!IsWorkingDay(day))
                continue;
            var begins = day.ToDateTime(From);
            var start = begins > local ? begins : local;
            var free = day.ToDateTime(To) - start;
            if (free <= TimeSpan.Zero)
                continue;
            if (left <= free)
                return At(day, TimeOnly.FromDateTime(start + left));
            left -= free;
        }
    }

    /// <summary>"Mon-Fri", "Sun-Thu", "Mon, Tue, Sat": null where it is not that, or no day.</summary>
    public static ImmutableHashSet<DayOfWeek>? ParseDays(string text)
    {
        var days = ImmutableHashSet.CreateBuilder<DayOfWeek>();
        foreach (var part in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries).Select(ParseDay).ToArray();
            if (ends.Length > 2 || ends.Any(e => e is null))
                return null;
            for (var day = ends[0]!.Value; ; day = (DayOfWeek)(((int)day + 1) % 7))
            {
                days.Add(day);
                if (day == ends[^1])
                    break;
            }
        }

        return days.Count == 0 ? null : days.ToImmutable();
    }

    /// <summary>"09:00-17:00": null where it is not that, or ends before it begins.</summary>
    public static (TimeOnly From, TimeOnly To)? ParseHours(string text) =>
        text.Split('-', StringSplitOptions.TrimEntries) is [var first, var last] && ParseClock(first) is { } from && ParseClock(last) is { } to && from < to ? (from, to) : null;

    /// <summary>Days as yyyy-mm-dd, with commas, semicolons or line ends between them: null where one is none.</summary>
    public static ImmutableHashSet<DateOnly>? ParseHolidays(string text)
    {
        var days = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(d => DateOnly.TryParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null).ToArray();
        return days.Length > MostHolidays || days.Any(d => d is null) ? null : [.. days.Select(d => d!.Value)];
    }

    /// <summary>"09:00", "9:00": null where it is not that.</summary>
    public static TimeOnly? ParseClock(string text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock) ? clock : null;

    private DateTime Local(DateTimeOffset at) => DateTime.SpecifyKind(TimeZoneInfo.ConvertTime(at, Zone).DateTime, DateTimeKind.Unspecified);

    private static DayOfWeek? ParseDay(string text) => text.Length >= 2
        ? Enum.GetValues<DayOfWeek>().Where(d => d.ToString().StartsWith(text, StringComparison.OrdinalIgnoreCase)).Select(d => (DayOfWeek?)d).FirstOrDefault()
        : null;
}

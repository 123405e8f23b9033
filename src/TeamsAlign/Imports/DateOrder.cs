using System.Globalization;

namespace TeamsAlign.Imports;

/// <summary>How a column writes its dates. Where day and month are ambiguous, any cell that proves the order decides for all.</summary>
/// <param name="Said">A sentence for the report; null where nothing had to be inferred.</param>
internal sealed record DateOrder(bool DayFirst, string? Said)
{
    /// <exception cref="ImportException">Some cells prove one order and some the other.</exception>
    public static DateOrder Infer(string column, IEnumerable<string?> cells)
    {
        string? dayFirst = null, monthFirst = null;
        var ambiguous = false;
        foreach (var cell in cells)
        {
            if (cell is null || Numbers(cell) is not { } n || n.First > 31)
                continue;
            ambiguous = true;
            if (n.First > 12)
                dayFirst ??= cell;
            else if (n.Second > 12)
                monthFirst ??= cell;
        }

        return (dayFirst, monthFirst) switch
        {
            ({ } d, { } m) => throw new ImportException($"Column {column} mixes day/month ({d}) and month/day ({m}) dates. Make them one of the two."),
            ({ } d, null) => new DateOrder(true, $"Dates in {column} are day/month/year, as {d} shows."),
            (null, { } m) => new DateOrder(false, $"Dates in {column} are month/day/year, as {m} shows."),
            _ => new DateOrder(false, ambiguous ? $"Dates in {column} could be read either way; they were taken as month/day/year." : null),
        };
    }

    /// <summary>The day, or null where the text is no date.</summary>
    public DateOnly? Parse(string? cell)
    {
        if (cell is null)
            return null;
        if (Numbers(cell) is { } n && n.First <= 31)
            return Day(n.Third < 100 ? 2000 + n.Third : n.Third, DayFirst ? n.Second : n.First, DayFirst ? n.First : n.Second);
        return DateTimeOffset.TryParse(cell, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? DateOnly.FromDateTime(moment.UtcDateTime)
            : null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>Three numbers separated by slashes, points or hyphens, the year last.</summary>
    private static (int First, int Second, int Third)? Numbers(string cell)
    {
        var parts = cell.Split(' ', 'T')[0].Split('/', '.', '-');
        return parts.Length == 3 && parts[0].Length <= 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var third)
            ? (first, second, third)
            : null;
    }
}

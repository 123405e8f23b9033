using System.Globalization;

namespace TeamsAlign.Lists;

/// <summary>Days and moments as SharePoint keeps them: UTC text in whole seconds.</summary>
internal static class WireTime
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private static readonly TimeSpan Noon = TimeSpan.FromHours(12);

    public static string Of(DateOnly day) => Of(new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero));

    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    public static DateTimeOffset? Moment(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond))
            : null;

    /// <summary>
    /// The day somebody meant. A hand edit stores midnight of the site's zone: the same UTC day west of Greenwich, the evening of the
    /// UTC day before east of it. So anything after noon belongs to the next day. Right for all zones below UTC+12; our own noon is the day itself.
    /// </summary>
    public static DateOnly? Day(string? text)
    {
        if (Moment(text) is not { } moment) return null;
        var day = DateOnly.FromDateTime(moment.UtcDateTime);
        return moment.TimeOfDay > Noon && day < DateOnly.MaxValue ? day.AddDays(1) : day;
    }
}

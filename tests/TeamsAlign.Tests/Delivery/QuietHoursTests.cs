using Shouldly;
using TeamsAlign.Delivery;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Delivery;

public sealed class QuietHoursTests
{
    private static readonly WorkCalendar Berlin = WorkCalendar.Usual with { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), Holidays = [new DateOnly(2026, 12, 25)] };

    [Theory]
    [InlineData("2026-11-26T17:59:00Z", false)] // Thursday, 18:59
    [InlineData("2026-11-26T18:00:00Z", true)]
    [InlineData("2026-11-27T05:59:00Z", true)]
    [InlineData("2026-11-27T06:00:00Z", false)]
    [InlineData("2026-11-28T11:00:00Z", true)] // Saturday
    [InlineData("2026-12-25T11:00:00Z", true)] // a holiday
    [InlineData("2026-11-29T22:59:59Z", true)] // Sunday, a second before midnight
    [InlineData("2026-11-30T06:00:00Z", false)] // Monday, 7:00
    public void The_usual_ones_are_the_night_and_the_days_off_of_the_workspace(string at, bool quiet) =>
        new TellingOptions().Usual.IsQuiet(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), Berlin).ShouldBe(quiet);

    [Theory]
    [InlineData("19:00-07:00, days off", "19:00-07:00, days off")]
    [InlineData(" 8:30 - 12:00 ", "08:30-12:00")]
    [InlineData("Days Off", "days off")]
    [InlineData("none", "none")]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("none, days off", null)]
    [InlineData("07:00-07:00", null)]
    [InlineData("nights", null)]
    [InlineData("19:00", null)]
    public void They_are_written_in_one_way_and_anything_else_is_none(string? text, string? read) => QuietHours.Parse(text)?.ToString().ShouldBe(read);

    [Fact]
    public void None_are_never_quiet() => QuietHours.None.IsQuiet(new(2026, 11, 28, 3, 0, 0, TimeSpan.Zero), Berlin).ShouldBeFalse();
}

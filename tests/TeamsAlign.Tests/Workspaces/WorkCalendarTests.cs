using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Shouldly;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>Days and hours on which people work.</summary>
public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Berlin = WorkCalendar.Usual with
    {
        Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"),
        Holidays = [new DateOnly(2026, 12, 25)],
    };

    [Theory]
    [InlineData("2026-11-23", 5, "2026-11-30")]
    [InlineData("2026-11-27", 1, "2026-11-30")]
    [InlineData("2026-12-24", 1, "2026-12-28")]
    public void Days_count_only_where_people_work(string from, int days, string due) =>
        Berlin.AfterDays(DateOnly.Parse(from, null), days).ShouldBe(DateOnly.Parse(due, null));

    [Theory]
    [InlineData("2026-11-26T13:00Z", 2, "2026-11-26T15:00Z")]
    [InlineData("2026-11-26T15:00Z", 2, "2026-11-27T09:00Z")] // Ends at 17:00 in Berlin, which is 16:00 UTC.
    [InlineData("2026-11-27T20:00Z", 8, "2026-11-30T16:00Z")]
    [InlineData("2026-12-24T12:00Z", 8, "2026-12-28T12:00Z")]
    [InlineData("2027-03-26T12:00Z", 8, "2027-03-29T11:00Z")] // Clocks go forward in between.
    public void Hours_pass_only_while_people_work(string from, int hours, string due) =>
        Berlin.AfterHours(At(from), hours).ShouldBe(At(due));

    [Fact]
    public void A_deadline_is_in_working_time_and_more_hours_never_end_sooner() =>
        Gen.Select(Gen.Int[0, 60 * 24 * 400], Gen.Int[1, 100], Gen.Int[1, 100]).Sample((minute, few, more) =>
        {
            var from = At("2026-01-01T00:00Z").AddMinutes(minute);
            var sooner = Berlin.AfterHours(from, few);
            var later = Berlin.AfterHours(sooner, more);
            return sooner > from && Berlin.AfterHours(from, few + more) == later && Berlin.IsWorkingTime(sooner.AddTicks(-1));
        });

    [Theory]
    [InlineData("Mon-Fri", true)]
    [InlineData("sun - thu", true)]
    [InlineData("Mon, Wed;Fri-Sat", true)]
    [InlineData("Saturday-Monday", true)]
    [InlineData("M-F", false)]
    [InlineData("", false)]
    [InlineData("Mon-Wed-Fri", false)]
    public void Days_are_read_as_people_write_them(string text, bool isRead) => (WorkCalendar.ParseDays(text) is not null).ShouldBe(isRead);

    [Fact]
    public void A_week_can_begin_on_a_Sunday() =>
        WorkCalendar.ParseDays("Sun-Thu")!.Order().ShouldBe([DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday]);

    [Fact]
    public void A_setting_that_cannot_be_read_counts_as_its_default()
    {
        var settings = WorkspaceState.Empty([Setting.Kind]).With(
            [
                new Setting(WorkspaceSettings.WorkingHoursKey, "17:00-09:00"), new Setting(WorkspaceSettings.HolidaysKey, "2026-12-25, 2027-01-01"),
                new Setting(WorkspaceSettings.TimeZoneKey, "Asia/Tokyo"),
            ], "s").Settings;
        settings.Calendar.From.ShouldBe(new TimeOnly(9, 0));
        settings.Calendar.Holidays.ShouldBe(ImmutableHashSet.Create(new DateOnly(2026, 12, 25), new DateOnly(2027, 1, 1)), ignoreOrder: true);
        settings.Calendar.At(new DateOnly(2026, 11, 26), new TimeOnly(9, 0)).ShouldBe(At("2026-11-26T00:00Z"));
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}

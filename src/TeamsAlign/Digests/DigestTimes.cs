using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Digests;

/// <summary>When digests are made up, and what time each tells of.</summary>
internal static class DigestTimes
{
    /// <summary>After an interruption a digest is still one of the morning for so long; then the next one tells it all.</summary>
    public static readonly TimeSpan Morning = TimeSpan.FromHours(4);

    /// <summary>A digest tells of no more than this, however long ago the one before was.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(14);

    /// <summary>The moment of today's, where it has come and is not long past.</summary>
    public static DateTimeOffset? DueAt(WorkspaceState state, DateTimeOffset now) => BegunAt(state, now) is { } moment && now < moment + Morning ? moment : null;

    /// <summary>The moment of today's, where people work today and it has come.</summary>
    public static DateTimeOffset? BegunAt(WorkspaceState state, DateTimeOffset now)
    {
        var today = state.Today(now);
        var moment = state.Calendar.At(today, state.Settings.DigestAt);
        return state.Calendar.IsWorkingDay(today) && now >= moment ? moment : null;
    }

    /// <summary>Where the last one that somebody was sent ended, else the moment of the working day before.</summary>
    public static DateTimeOffset Since(WorkspaceState state, PersonId reader, ILookup<PersonId, PostedCard> digests, DateTimeOffset until)
    {
        var ends = digests[reader].Select(c => DigestSpan.Read(c.Place)?.To).Where(end => end < until).Max();
        return ends is { } end ? (end > until - Longest ? end : until - Longest) : DayBefore(state, until);
    }

    /// <summary>The digests that were sent, by person.</summary>
    public static ILookup<PersonId, PostedCard> Sent(ISentNotices sent) => sent.All.Where(c => c.Kind == NoticeKind.DailyDigest).ToLookup(c => c.For);

    private static DateTimeOffset DayBefore(WorkspaceState state, DateTimeOffset until)
    {
        var day = state.Today(until).AddDays(-1);
        // A calendar of holidays only ends somewhere.
        for (var tries = 0; !state.Calendar.IsWorkingDay(day) && tries < Longest.Days; tries++)
            day = day.AddDays(-1);
        return state.Calendar.At(day, state.Settings.DigestAt);
    }
}

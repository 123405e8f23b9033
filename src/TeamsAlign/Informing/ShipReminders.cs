using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Informing;

/// <summary>Who has not informed all customers is reminded three and seven working days after they got the list; then it stops.</summary>
internal sealed class ShipReminders : INotifyDue
{
    /// <summary>Working days after the list: each reminder, and when it is too late for the last.</summary>
    private static readonly int[] After = [3, 7, 10];

    public IEnumerable<DueNotice> Due(WorkspaceState state, ISentNotices sent, DateTimeOffset now)
    {
        var today = state.Today(now);
        return !state.Calendar.IsWorkingDay(today) || now < state.Calendar.At(today, state.Settings.DigestAt) ? [] :
            from list in sent.All
            where list is { Kind: NoticeKind.Shipped, Message: not null }
            let which = Which(state.Calendar, state.Today(list.At), today)
            where which > 0
            let key = $"{list.Key}.reminder.{which}"
            where sent.Get(key) is null && state.People[list.For.Value] is { Removed: false }
            let left = ShipList.Of(state, list.Subject, list.For, today)?.Left.Count() ?? 0
            where left > 0
            select new DueNotice(key, Notice.For(list.For, NoticeKind.Reminder, ShipListFace.FaceName, list.Subject, $"{Sentences.Count(left, "customer")} of {list.Subject} not informed yet"));
    }

    /// <summary>The first or the second one, or 0.</summary>
    private static int Which(WorkCalendar calendar, DateOnly sentOn, DateOnly today) =>
        Enumerable.Range(1, After.Length - 1).FirstOrDefault(n => today >= calendar.AfterDays(sentOn, After[n - 1]) && today < calendar.AfterDays(sentOn, After[n]));
}

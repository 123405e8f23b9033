using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Digests;

/// <summary>On its day, from the hour of the digest on: a decision of yours is due. One message a day with the queue, however many are due.</summary>
internal sealed class DecisionsDueToday : INotifyDue
{
    public IEnumerable<DueNotice> Due(WorkspaceState state, ISentNotices sent, DateTimeOffset now)
    {
        var today = state.Today(now);
        if (!state.Calendar.IsWorkingDay(today) || now < state.Calendar.At(today, state.Settings.DigestAt))
            return [];
        Request[] due = [.. Enum.GetValues<RequestStatus>().Where(RequestMoves.Waits).SelectMany(state.RequestsThatAre).Where(r => r.AnswerDue == today)];
        return due.Length == 0 ? [] :
            from decider in state.Holders(Roles.ProductManager)
            let key = $"due.{today:yyyy-MM-dd}.{KnownConversation.KeyOf(decider.Key)}"
            where sent.Get(key) is null
            let reader = Membership.Today(state, decider.Id)
            let theirs = due.Where(r => RequestRights.ToAnswer(state, reader, r) is null).OrderBy(r => RecordKey.Number(r.Key)).ToArray()
            where theirs.Length > 0
            let preview = theirs.Length == 1 ? $"{theirs[0].Key} is due today" : $"{theirs.Length} decisions are due today"
            select new DueNotice(key, Notice.For(decider.Id, NoticeKind.Due, QueueCard.Face, "", preview) with { Place = theirs[0].Key });
    }
}

using TeamsAlign.Approvals;
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
        if (DigestTimes.BegunAt(state, now) is null)
            return [];
        Request[] due = [.. state.RequestsToDecide.Where(r => r.AnswerDue == today).OrderBy(r => RecordKey.Number(r.Key))];
        var approvals = state.RunningApprovals.Any(a => a.Due == today);
        return from member in approvals ? state.People.Where(m => !m.Removed) : due.Length > 0 ? state.Holders(Roles.ProductManager) : []
               let key = $"due.{today:yyyy-MM-dd}.{KnownConversation.KeyOf(member.Key)}"
               where sent.Get(key) is null
               let theirs = Theirs(state, Membership.Today(state, member.Id), due, today).ToArray()
               where theirs.Length > 0
               let preview = theirs.Length == 1 ? $"{theirs[0]} is due today" : $"{theirs.Length} decisions are due today"
               select new DueNotice(key, Notice.For(member.Id, NoticeKind.Due, QueueCard.Face, "", preview) with { Place = theirs[0] });
    }

    private static IEnumerable<string> Theirs(WorkspaceState state, Person person, Request[] due, DateOnly today) =>
        state.AskedOf(person.Id, today).Where(a => a.Due == today).Select(a => a.Key)
            .Concat(due.Where(r => RequestRights.ToAnswer(state, person, r) is null).Select(r => r.Key));
}

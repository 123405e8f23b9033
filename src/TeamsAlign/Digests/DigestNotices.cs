using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Digests;

/// <summary>One message each working day for everybody who has something in it.</summary>
internal sealed class DigestNotices(IEnumerable<IDigestPart> parts) : INotifyDue
{
    // What happened up to a moment stays what it is: who had nothing in it is not looked at again, except after a restart.
    private readonly HashSet<string> empty = new(StringComparer.Ordinal);
    private DateTimeOffset looked;

    public IEnumerable<DueNotice> Due(WorkspaceState state, ISentNotices sent, DateTimeOffset now)
    {
        if (DigestTimes.DueAt(state, now) is not { } moment)
            yield break;
        if (looked != moment)
            empty.Clear();
        looked = moment;
        var today = state.Today(now);
        var digests = DigestTimes.Sent(sent);
        // Most people's digests tell of the same time, so what happened in it is read once.
        Dictionary<DateTimeOffset, DigestSpan> spans = [];
        foreach (var member in state.People.Where(m => !m.Removed))
        {
            var key = KeyOf(today, member.Id);
            if (sent.Get(key) is not null || empty.Contains(key) || !Wants(state, member.Id))
                continue;
            var from = DigestTimes.Since(state, member.Id, digests, moment);
            if (!spans.TryGetValue(from, out var span))
                spans[from] = span = new DigestSpan(state, from, moment, now);
            if (Digest.Of(parts, Membership.Today(state, member.Id), span) is { IsEmpty: false } digest)
                yield return new DueNotice(key, Notice.For(member.Id, NoticeKind.DailyDigest, DigestFace.FaceName, "", digest.BottomLine) with { Place = DigestSpan.Write(from, moment) });
            else
                empty.Add(key);
        }
    }

    /// <summary>One a day, however often its time of day is changed.</summary>
    private static string KeyOf(DateOnly day, PersonId person) => $"digest.{day:yyyy-MM-dd}.{KnownConversation.KeyOf(person.Value)}";

    private static bool Wants(WorkspaceState state, PersonId person) =>
        NoticeChoices.Of(state, person).ModeOf(NoticeKind.Of(NoticeKind.DailyDigest)!) != NoticeMode.Off;
}

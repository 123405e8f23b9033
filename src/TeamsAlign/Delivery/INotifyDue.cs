using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>
/// Says what people are to be told by now although nothing happens: digests, reminders. Each slice registers its own. Pure, and derived from rows alone,
/// so that a restart, or another process, finds the same; whatever was sent before is not sent again, so it may be named again.
/// </summary>
internal interface INotifyDue
{
    /// <param name="sent">What was sent so far.</param>
    IEnumerable<DueNotice> Due(WorkspaceState state, ISentNotices sent, DateTimeOffset now);
}

/// <summary>Something to tell that is due.</summary>
/// <param name="Key">Unique for what, for whom and which of several: the notice with that key is sent once.</param>
internal sealed record DueNotice(string Key, Notice Notice);

/// <summary>The notices that were sent, or are being sent.</summary>
internal interface ISentNotices
{
    PostedCard? Get(string key);

    IEnumerable<PostedCard> All { get; }
}

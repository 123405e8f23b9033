using TeamsAlign.Delivery;
using TeamsAlign.Syncs.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

/// <summary>The chat gets the summary of a meeting when it is closed.</summary>
internal sealed class SyncNotices : INotify
{
    public IEnumerable<Notice> For(DomainEvent happened, WorkspaceState state) => happened is SyncClosed closed
        ? [Notice.Post(closed.Chat, "summary", SummaryFace.FaceName, closed.Subject, "The meeting is closed: what came out")]
        : [];
}

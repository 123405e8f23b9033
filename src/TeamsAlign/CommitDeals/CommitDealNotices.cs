using TeamsAlign.Delivery;
using TeamsAlign.Workspaces;

namespace TeamsAlign.CommitDeals;

/// <summary>Whose deal it is hears of it at once.</summary>
internal sealed class CommitDealNotices : INotify
{
    public IEnumerable<Notice> For(DomainEvent happened, WorkspaceState state) => happened is CommitDealHit hit
        ? [Notice.For(hit.Owner, NoticeKind.Commit, CommitDealFace.FaceName, hit.Subject, "A change of plan hits a deal of yours") with { Place = hit.Item }]
        : [];
}

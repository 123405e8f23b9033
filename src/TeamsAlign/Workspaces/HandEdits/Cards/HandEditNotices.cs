using TeamsAlign.Delivery;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>Administrators hear of edits that were undone and of rows that break rules; where there are none, those who decide for product do.</summary>
internal sealed class HandEditNotices : INotify
{
    public IEnumerable<Notice> For(DomainEvent happened, WorkspaceState state) => happened is HandEditReported reported
        ? Receivers(state).Select(p => Notice.For(p.Id, "list", HandEditFace.FaceName, reported.Entry, "Somebody edited a list by hand"))
        : [];

    private static IReadOnlyList<Member> Receivers(WorkspaceState state) =>
        state.Holders(Roles.Administrator) is { Count: > 0 } administrators ? administrators : state.Holders(Roles.ProductManager);
}

using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>Says who is told about an event. Each slice registers its own. Pure, so that after a crash the same answer comes again.</summary>
internal interface INotify
{
    IEnumerable<Notice> For(DomainEvent happened, WorkspaceState state);
}

using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>Says who is told about an event. Each slice registers its own. Pure; asked again after a crash, on a later state, so whom it concerned has to be in the event.</summary>
internal interface INotify
{
    IEnumerable<Notice> For(DomainEvent happened, WorkspaceState state);
}

using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

internal static class ApprovalsState
{
    extension(WorkspaceState state)
    {
        public Table<Approval> Approvals => state.Table<Approval>();
    }
}

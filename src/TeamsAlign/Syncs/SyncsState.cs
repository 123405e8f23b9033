using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

internal static class SyncsState
{
    extension(WorkspaceState state)
    {
        public Table<Sync> Syncs => state.Table<Sync>();
    }
}

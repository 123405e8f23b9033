using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

internal static class RoadmapState
{
    extension(WorkspaceState state)
    {
        public Table<PlanItem> PlanItems => state.Table<PlanItem>();

        public Table<RoadmapDraft> RoadmapDrafts => state.Table<RoadmapDraft>();
    }
}

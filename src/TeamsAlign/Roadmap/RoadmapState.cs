using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>Look-ups over the roadmap and its drafts.</summary>
internal static class RoadmapState
{
    private static readonly Index<RoadmapDraft> ByOwner = new(d => d.Owner.Value);

    extension(WorkspaceState state)
    {
        public Table<PlanItem> PlanItems => state.Table<PlanItem>();

        public Table<RoadmapDraft> RoadmapDrafts => state.Table<RoadmapDraft>();

        /// <summary>The person's own draft row, or null where there never was one.</summary>
        public RoadmapDraft? DraftOf(PersonId person) =>
            person.IsNone ? null : state.RoadmapDrafts.By(ByOwner, person.Value).OrderBy(d => RecordKey.Number(d.Key)).FirstOrDefault();

        /// <summary>The draft that is being published in several chains right now, or null.</summary>
        public RoadmapDraft? DraftBeingPublished => state.RoadmapDrafts.FirstOrDefault(d => d.IsPublishing);
    }
}

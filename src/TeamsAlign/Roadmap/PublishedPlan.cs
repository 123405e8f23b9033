using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>
/// The roadmap as everybody sees it: the rows, and over them what a publication under way has announced but not yet written
/// (see <see cref="Publication"/>). Whoever shows the roadmap reads it here.
/// </summary>
internal static class PublishedPlan
{
    extension(WorkspaceState state)
    {
        /// <summary>All published items, in no order.</summary>
        public IEnumerable<PlanItem> PublishedItems
        {
            get
            {
                if (state.DraftBeingPublished is not { } draft)
                    return state.PlanItems;
                var targets = Publication.Targets(state, draft).Select(t => t.Item).ToDictionary(i => i.Key, StringComparer.OrdinalIgnoreCase);
                return state.PlanItems.Where(i => !targets.ContainsKey(i.Key)).Concat(targets.Values);
            }
        }

        /// <summary>The published item of that key, or null.</summary>
        public PlanItem? PublishedItem(string? key) => state.DraftBeingPublished is null
            ? state.PlanItems[key]
            : state.PublishedItems.FirstOrDefault(i => string.Equals(i.Key, key, StringComparison.OrdinalIgnoreCase));
    }
}

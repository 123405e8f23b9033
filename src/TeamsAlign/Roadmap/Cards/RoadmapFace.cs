using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap.Cards;

/// <summary>Keeps posted roadmap cards as the roadmap is.</summary>
internal sealed class RoadmapFace : ICardFace
{
    public const string FaceName = "roadmap";

    public string Name => FaceName;

    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys) => changedKeys.Any(k =>
        k.StartsWith($"{PlanItem.Prefix}-", StringComparison.Ordinal) || k.StartsWith($"{RoadmapDraft.Prefix}-", StringComparison.Ordinal));

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now) =>
        viewer is null ? RoadmapCard.Shared(state, state.Today(now)) : RoadmapCard.For(viewer, state, state.Today(now));
}

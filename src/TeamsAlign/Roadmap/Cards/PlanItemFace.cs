using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap.Cards;

/// <summary>Keeps posted cards of a plan item as the item is.</summary>
internal sealed class PlanItemFace : ICardFace
{
    public const string FaceName = "plan-item";

    public string Name => FaceName;

    /// <summary>The item itself, and any publication under way, which may change it before its row follows.</summary>
    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys) =>
        changedKeys.Contains(card.Subject) || changedKeys.Any(k => k.StartsWith($"{RoadmapDraft.Prefix}-", StringComparison.Ordinal));

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now)
    {
        var today = state.Today(now);
        return state.PublishedItem(card.Subject) is not { } item ? null
            : viewer is null ? PlanItemCard.Shared(item, today)
            : PlanItemCard.For(item, viewer, state, today);
    }
}

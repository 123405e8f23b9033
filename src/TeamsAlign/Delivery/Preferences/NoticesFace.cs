using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>The form of what somebody is told. It stays as it was filled in until it is saved.</summary>
internal sealed class NoticesFace(Telling telling) : ICardFace
{
    public const string FaceName = "notices";

    public string Name => FaceName;

    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys) => false;

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now) => viewer is null || !card.For.IsNone && card.For != viewer.Id
        ? NoticesCard.Base()
        : NoticesCard.For(NoticeChoices.Of(state, viewer.Id), telling.QuietHoursOf(state, viewer.Id), state);
}

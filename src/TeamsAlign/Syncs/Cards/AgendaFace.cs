using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Syncs.Cards;

/// <summary>The agenda of a chat: of the meeting named by the subject, or, without one, of the meeting running there or the next.</summary>
internal sealed class AgendaFace : ICardFace
{
    public const string FaceName = "agenda";

    public string Name => FaceName;

    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys) => changedKeys.Any(k =>
        k.StartsWith($"{Sync.Prefix}-", StringComparison.Ordinal) || k.StartsWith($"{Request.Prefix}-", StringComparison.Ordinal));

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now)
    {
        if (SyncOf(card, state, now) is not { } sync)
            return null;
        return viewer is null ? AgendaCard.Shared(sync) : AgendaCard.For(viewer, sync);
    }

    private static Sync? SyncOf(PostedCard card, WorkspaceState state, DateTimeOffset now)
    {
        var found = card.Subject.Length > 0 ? state.Syncs[card.Subject] : state.RunningSync(card.Conversation);
        return found is not null ? AgendaNow.Of(state, found)
            : card.Subject.Length > 0 ? null
            : new Sync("", SyncWords.Meeting) { Chat = card.Conversation, Items = BuildAgenda.For(state, card.Conversation, now) };
    }
}

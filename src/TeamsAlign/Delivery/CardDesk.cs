using System.Collections.Frozen;
using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>Draws cards for whoever looks at them, and posts those that follow their record.</summary>
internal sealed class CardDesk(IEnumerable<ICardFace> faces, IWorkspace workspace, DeliveryStore store, PressedCards pressed, TimeProvider time)
{
    public const string RefreshVerb = "card.refresh";

    private readonly FrozenDictionary<string, ICardFace> faces = faces.ToFrozenDictionary(f => f.Name);

    /// <summary>Answers somebody's message with a card that follows its record.</summary>
    /// <param name="face">Name of the face.</param>
    /// <param name="subject">Key of the record; empty for a list.</param>
    /// <param name="person">Who asked; in a personal chat the card is theirs, elsewhere everyone gets the base form.</param>
    /// <param name="place">Small state of the card, such as the place in a queue.</param>
    public async Task ReplyAsync(Turn turn, string face, string subject, Person person, CancellationToken cancellationToken, string? place = null)
    {
        var isPersonal = turn.Conversation.Kind == ConversationKind.Personal;
        var card = new PostedCard("")
        {
            Face = face,
            Subject = subject,
            For = isPersonal ? person.Id : PersonId.None,
            Conversation = turn.Conversation.Id,
            At = time.GetUtcNow(),
            Place = place,
        };
        var state = workspace.State;
        if (Compose(card, state) is not { } drawn)
            return;
        var message = await turn.ReplyAsync(OutboundActivity.Card(drawn), cancellationToken);
        if (message is not null)
            await store.Cards.PutAsync(AsDrawn(card, state) with { Key = KeyOf(card.Conversation, message), Message = message }, cancellationToken);
    }

    /// <summary>The card as its conversation sees it: personal, or the base form that refreshes for people who may see more.</summary>
    public AdaptiveCard? Compose(PostedCard card, WorkspaceState state)
    {
        if (!faces.TryGetValue(card.Face, out var face))
            return null;
        if (!card.IsShared)
            return state.People[card.For.Value] is not { Removed: true } && face.Draw(card, Membership.Today(state, card.For), state, time.GetUtcNow()) is { } own
                ? pressed.Saying(card, NoticeFooter.Under(own, card, state))
                : null;
        var shared = face.Draw(card, null, state, time.GetUtcNow());
        return shared is null ? null : shared with { Refresh = RefreshFor(card, state) };
    }

    /// <summary>One person's own view of a card, wherever it is.</summary>
    public AdaptiveCard? ComposeFor(PostedCard card, Person viewer, WorkspaceState state) =>
        faces.TryGetValue(card.Face, out var face)
            ? face.Draw(card, viewer.IsOutsider ? null : viewer, state, time.GetUtcNow())
            : null;

    public bool IsConcerned(PostedCard card, IReadOnlySet<string> changedKeys) =>
        faces.TryGetValue(card.Face, out var face) && face.IsConcernedBy(card, changedKeys);

    /// <summary>The card with the place that it is drawn with now.</summary>
    public PostedCard AsDrawn(PostedCard card, WorkspaceState state) => !card.IsShared && faces.TryGetValue(card.Face, out var face)
        ? card with { Place = face.PlaceOf(card, Membership.Today(state, card.For), state, time.GetUtcNow()) }
        : card;

    public static string KeyOf(string conversation, string message) => $"M{KnownConversation.KeyOf($"{conversation} {message}")}";

    /// <summary>Teams asks for an own view for at most 60 people: those with a role first.</summary>
    private static Refresh? RefreshFor(PostedCard card, WorkspaceState state)
    {
        var ids = state.People.Where(m => !m.Removed && m.Mri is not null).OrderByDescending(m => m.Roles).Select(m => m.Mri!).ToArray();
        return ids.Length == 0 ? null : Refresh.ForFirst(
            new ExecuteAction("Refresh", RefreshVerb, ActionData.Of(("face", card.Face), ("subject", card.Subject), ("place", card.Place))), ids);
    }
}

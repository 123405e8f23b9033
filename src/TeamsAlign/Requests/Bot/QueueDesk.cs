using TeamsAlign.Approvals;
using TeamsAlign.Approvals.Cards;
using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Bot;

/// <summary>Draws the deciders' queue and remembers which entry a message shows.</summary>
internal sealed class QueueDesk(IWorkspace workspace, SearchIndex search, ApprovalDesk approvals, DeliveryStore store, TimeProvider time) : IQueueDesk
{
    public string Face => QueueCard.Face;

    public Task<AdaptiveCard> DrawAsync(Turn turn, Person viewer, string? message, string? place, string? done, ApprovalDraft? draft, CancellationToken cancellationToken) =>
        DrawAsync(turn, viewer, message, place, done, null, draft, cancellationToken);

    public async Task<AdaptiveCard> DrawAsync(
        Turn turn, Person viewer, string? message, string? place, string? done, AnswerDraft? draft, ApprovalDraft? pressed, CancellationToken cancellationToken)
    {
        var state = workspace.State;
        var today = state.Today(time.GetUtcNow());
        var queue = DecisionQueue.For(state, viewer, today);
        var shown = Shown(queue, place);
        // The place is kept so that a later update of the message does not throw the person back to the first entry.
        if (message is not null && store.Cards.Get(CardDesk.KeyOf(turn.Conversation.Id, message)) is { IsShared: false } posted && posted.Place != shown)
            await store.Cards.PutAsync(posted with { Place = shown }, cancellationToken);
        return Card(queue, viewer, shown, state, today, done, draft, pressed);
    }

    /// <summary>Whether there is still something to decide.</summary>
    public bool Waits(string key) => workspace.State.Find(key) switch
    {
        Request request => RequestMoves.Waits(request.Status),
        Approval approval => approval.IsRunning,
        _ => false,
    };

    /// <summary>Whether something of the entry that the card shows has changed, or the money below it.</summary>
    public bool IsConcernedBy(string key, IReadOnlySet<string> changedKeys) => changedKeys.Contains(key) || (workspace.State.Approvals[key] is { } approval
        ? approvals.IsConcernedBy(approval, changedKeys, workspace.State)
        : MoneyMoves.Below(key, changedKeys, workspace.State));

    /// <summary>Key of the entry that the card shows; null where nothing waits.</summary>
    public static string? Shown(Person viewer, string? place, WorkspaceState state, DateTimeOffset now) =>
        Shown(DecisionQueue.For(state, viewer, state.Today(now)), place);

    public AdaptiveCard Card(Person viewer, string? place, WorkspaceState state, DateTimeOffset now) =>
        Card(DecisionQueue.For(state, viewer, state.Today(now)), viewer, place, state, state.Today(now), null, null, null);

    private static string? Shown(IReadOnlyList<QueueEntry> queue, string? place) => queue.ElementAtOrDefault(DecisionQueue.At(queue, place))?.Key;

    private AdaptiveCard Card(
        IReadOnlyList<QueueEntry> queue, Person viewer, string? place, WorkspaceState state, DateOnly today, string? done, AnswerDraft? draft, ApprovalDraft? pressed) => QueueCard.For(
        queue, place, viewer, state, today, r => Faces.Similar(r, state, search), a => approvals.About(a, viewer, state, today), done, draft, pressed);
}

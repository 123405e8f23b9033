using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs.Api;

/// <summary>Meetings as one person may see them.</summary>
internal static class AgendaViews
{
    /// <summary>The meeting running in a chat, else the agenda the next one would have.</summary>
    public static AgendaView Current(WorkspaceState state, Person viewer, string chat, DateTimeOffset now) =>
        state.RunningSync(chat) is { } running
            ? Of(state, viewer, running, now)
            : View(state, viewer, null, new Sync("", SyncWords.Meeting) { Chat = chat, Items = BuildAgenda.For(state, chat, now) }, now);

    public static AgendaView Of(WorkspaceState state, Person viewer, Sync sync, DateTimeOffset now) =>
        View(state, viewer, sync.Key, AgendaNow.Of(state, sync), now);

    private static AgendaView View(WorkspaceState state, Person viewer, string? key, Sync sync, DateTimeOffset now)
    {
        var previous = Previous(state, sync);
        return new AgendaView(
            key, sync.State, sync.Title, previous?.ClosedAt ?? BuildAgenda.Since(state, sync.Chat, key is null ? now : sync.StartedAt),
            [.. Enum.GetValues<AgendaGroup>().Select(g => new AgendaGroupView(g, SyncWords.Of(g),
                [.. sync.Items.Where(i => i.Group == g).Select(i => Item(state, viewer, sync, i, now))]))],
            [.. sync.Actions.Select(a => new ActionView(a.Id, a.What, a.Who.IsNone ? null : new ActionPerson(a.Who.Value, a.WhoName ?? ""), a.Due, a.Done ? ActionState.Done : ActionState.Open))],
            sync.State == SyncState.Running ? CloseSync.Settled(state, sync).Summary : sync.Summary,
            SyncRights.MayRun(viewer),
            previous is null ? null : new PreviousSync(previous.Key, previous.ClosedAt));
    }

    /// <summary>The meeting before this one.</summary>
    private static Sync? Previous(WorkspaceState state, Sync sync) => sync.State == SyncState.Closed
        ? state.Syncs.Where(s => s.Chat == sync.Chat && s.State == SyncState.Closed && s.ClosedAt < sync.ClosedAt).MaxBy(s => s.ClosedAt)
        : state.LastClosedSync(sync.Chat);

    private static AgendaItemView Item(WorkspaceState state, Person viewer, Sync sync, AgendaItem item, DateTimeOffset now)
    {
        var request = state.Requests[item.Link];
        var title = request?.Title ?? state.PublishedItem(item.Link)?.Title ?? item.Title;
        return new AgendaItemView(item.Id, item.Link, title, item.Detail, item.Outcome, item.OutcomeText, item.Note, item.CarriedOver,
            request is not null && item.Group == AgendaGroup.Decide && sync.State != SyncState.Closed && RequestMoves.Waits(request.Status)
                ? Request(state, viewer, request, now)
                : null);
    }

    private static AgendaRequest Request(WorkspaceState state, Person viewer, Requests.Request request, DateTimeOffset now)
    {
        var refusal = RequestRights.ToAnswer(state, viewer, request);
        var value = ProductValue.For(request, state, state.Today(now));
        return new AgendaRequest(
            state.RowVersion(request.Key),
            refusal is null ? [.. RequestAnswer.From(request.Status).Where(a => a.Move is not (RequestMove.TakeIntoTriage or RequestMove.Reopen)).Select(Answer)] : [],
            RequestMoney.Of(state, request, viewer, state.Today(now)),
            new AgendaValue(value.Score, value.Score is null, value.Text, value.Why),
            refusal?.Sentence);
    }

    private static AgendaAnswer Answer(RequestAnswer answer) => new(answer.Move, answer.Label, answer.Needs switch
    {
        AnswerNeeds.Reason => "reason",
        AnswerNeeds.Until => "until",
        AnswerNeeds.Request => "request",
        _ => null,
    }, answer.Primary);
}

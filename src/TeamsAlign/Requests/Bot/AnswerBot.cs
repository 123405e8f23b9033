using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Bot;

/// <summary>Answers given on cards, and leafing through the queue. What a click may do is decided here, never by what the card says.</summary>
internal sealed class AnswerBot(IWorkspace workspace, PeopleDesk people, SearchIndex search, QueueDesk queue, InTime inTime, TimeProvider time) : IBotModule
{
    public void Register(BotRoutes routes) => routes
        .OnExecute(RequestVerbs.Answer, async (turn, stop) => ExecuteAnswer.Card(await InTimeAsync(turn, turn.Data, turn.MessageId, stop)))
        .OnExecute(RequestVerbs.Queue, async (turn, stop) => ExecuteAnswer.Card(await LeafAsync(turn, turn.Data, turn.MessageId, stop)))
        .OnSubmit(RequestVerbs.Answer, async (turn, stop) => await turn.ReplaceAsync(await InTimeAsync(turn, turn.Data, turn.MessageId, stop), stop), Handling.ChangesData)
        .OnSubmit(RequestVerbs.Queue, async (turn, stop) => await turn.ReplaceAsync(await LeafAsync(turn, turn.Data, turn.MessageId, stop), stop), Handling.OnlyReads);

    private Task<AdaptiveCard> InTimeAsync(Turn turn, SubmittedData data, string? message, CancellationToken cancellationToken) =>
        inTime.CardAsync(turn, message, stop => AnswerAsync(turn, data, message, stop), cancellationToken);

    private async Task<AdaptiveCard> AnswerAsync(Turn turn, SubmittedData data, string? message, CancellationToken cancellationToken)
    {
        var by = await people.WhoAsync(turn, cancellationToken);
        var key = data.Text(RequestVerbs.Key) ?? "";
        if (RequestRights.ToAsk(by) is { } outsider)
            return RefusalCard.Of(outsider);
        if (!Enum.TryParse<RequestMove>(data.Text(RequestVerbs.Move), out var move) || !Enum.IsDefined(move))
            return RefusalCard.Of("That is not an answer. Please open the request again and choose one.");

        var isQueue = data.Text(RequestVerbs.Face) == QueueCard.Face;
        var before = isQueue ? DecisionQueue.For(workspace.State, by, workspace.State.Today(time.GetUtcNow())) : [];
        var shown = data.Text(RequestVerbs.RowVersion);
        var id = CommandId.Of(turn.Conversation.TenantId ?? "", by.Id, key, $"{RequestVerbs.Answer}.{move}", shown ?? message ?? "");
        var outcome = await workspace.TrySendAsync(Command(key, move, shown, data), by, "chat", id, cancellationToken);
        var draft = outcome is Outcome.Refused { Refusal: var refusal } ? Draft(key, move, data, refusal) : null;
        var done = draft is null ? $"You {RequestWords.Done(move, key)}." : null;
        if (isQueue)
        {
            var place = draft is null || workspace.State.Requests[key] is not { } still || !RequestMoves.Waits(still.Status) ? DecisionQueue.After(before, key) : key;
            return await queue.DrawAsync(turn, by, message, place, done, draft, null, cancellationToken);
        }

        var state = workspace.State;
        return state.Requests[key] is { } request
            ? RequestCard.For(request, by, state, state.Today(time.GetUtcNow()), Faces.Similar(request, state, search), done: done, draft: draft)
            : RefusalCard.Of(draft?.Problem ?? "This request is no longer here.");
    }

    private async Task<AdaptiveCard> LeafAsync(Turn turn, SubmittedData data, string? message, CancellationToken cancellationToken)
    {
        var by = await people.WhoAsync(turn, cancellationToken);
        return RequestRights.ToAsk(by) is { } outsider
            ? RefusalCard.Of(outsider)
            : await queue.DrawAsync(turn, by, message, data.Text(RequestVerbs.Place), null, null, null, cancellationToken);
    }

    private static AnswerDraft Draft(string key, RequestMove move, SubmittedData data, Refusal refusal) => new(key, move, refusal.Sentence, refusal.Field)
    {
        Reason = AnswerForms.ReasonIn(data, move),
        Until = data.Date(RequestVerbs.Until),
        UntilItem = data.Text(RequestVerbs.UntilItem),
        UntilCustomers = data.Number(RequestVerbs.UntilCustomers),
        SameAs = data.Text(RequestVerbs.SameAs),
    };

    private static Command Command(string key, RequestMove move, string? shown, SubmittedData data)
    {
        var reason = AnswerForms.ReasonIn(data, move);
        return move switch
        {
            RequestMove.TakeIntoTriage => new TakeIntoTriage(key) { RowVersion = shown },
            RequestMove.Reopen => new ReopenRequest(key, reason) { RowVersion = shown },
            _ => new AnswerRequest(key, move) { 
                Reason = reason, Until = data.Date(RequestVerbs.Until), UntilItem = data.Text(RequestVerbs.UntilItem),
                UntilCustomers = data.Number(RequestVerbs.UntilCustomers) is { } n and >= 1 and <= int.MaxValue ? (int)n : null,
                SameAs = data.Text(RequestVerbs.SameAs), RowVersion = shown,
            },
        };
    }
}

using System.Text.RegularExpressions;
using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Bot;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Requests.Drafts;
using TeamsAlign.Signals.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals.Bot;

/// <summary>Signals in chat: <c>signal</c> and its form, <c>SG-3</c>, and triage on its card. What a click may do is decided by the commands, never by what the card says.</summary>
internal sealed partial class SignalsBot(IWorkspace workspace, PeopleDesk people, CardDesk cards, SignalDesk desk, FollowRecord follow, InTime inTime, TimeProvider time) : IBotModule
{
    public void Register(BotRoutes routes)
    {
        routes.OnText("signal", OpenAsync, Handling.OnlyReads)
            .OnTextMatching(Key(), ShowAsync, Handling.OnlyReads);
        On(routes, SignalVerbs.Send, SendAsync);
        On(routes, SignalVerbs.StartOver, StartOverAsync);
        foreach (var (verb, move) in SignalVerbs.Triage)
            On(routes, verb, (turn, data, message, stop) => TriageAsync(turn, move, data, message, stop));
    }

    private delegate Task<AdaptiveCard> Press(Turn turn, SubmittedData data, string? message, CancellationToken cancellationToken);

    private void On(BotRoutes routes, string verb, Press press)
    {
        Task<AdaptiveCard> InTimeAsync(Turn turn, SubmittedData data, string? message, CancellationToken cancellationToken) =>
            inTime.CardAsync(turn, message, stop => press(turn, data, message, stop), cancellationToken);
        routes
            .OnExecute(verb, async (turn, stop) => ExecuteAnswer.Card(await InTimeAsync(turn, turn.Data, turn.MessageId, stop)))
            .OnSubmit(verb, async (turn, stop) => await turn.ReplaceAsync(await InTimeAsync(turn, turn.Data, turn.MessageId, stop), stop), Handling.ChangesData);
    }

    private async Task OpenAsync(TextTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        var isPersonal = turn.Conversation.Kind == ConversationKind.Personal;
        var form = new SignalForm { Text = turn.Argument, Place = PlaceOf(turn) };
        var card = RequestRights.ToAsk(person) is { } refusal ? RefusalCard.Of(refusal)
            // Who says what they heard begins anew.
            : isPersonal && turn.Argument.Length > 0 ? desk.StartOver(form, person)
            : desk.Open(form, person, readAlong: !isPersonal);
        await turn.ReplyAsync(OutboundActivity.Card(card, SignalFormCard.Title), cancellationToken);
    }

    private async Task<AdaptiveCard> StartOverAsync(Turn turn, SubmittedData data, string? message, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        return RequestRights.ToAsk(person) is { } refusal ? RefusalCard.Of(refusal) : desk.StartOver(new SignalForm { Place = PlaceOf(turn) }, person);
    }

    private static string? PlaceOf(Turn turn) => DraftPlace.OfChat(turn, "signal");

    private async Task ShowAsync(TextTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        var key = RecordKey.Said(turn.Text);
        if (RequestRights.ToAsk(person) is { } refusal)
            await turn.ReplyAsync(OutboundActivity.Card(RefusalCard.Of(refusal)), cancellationToken);
        else if (workspace.State.Signals[key] is null)
            await turn.ReplyAsync(OutboundActivity.Card(UnknownKeyCard.Of(key, workspace.State.Signals.Select(s => s.Key))), cancellationToken);
        else
            await cards.ReplyAsync(turn, SignalCard.Face, key, person, cancellationToken);
    }

    private async Task<AdaptiveCard> SendAsync(Turn turn, SubmittedData data, string? message, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        var step = new CaptureStep(SignalVerbs.Send, data, person, "chat", turn.Conversation.TenantId, message ?? turn.Conversation.Id, InDialog: false) { Place = PlaceOf(turn) };
        var done = await desk.SendAsync(step, cancellationToken);
        if (done.Subject is { } subject && message is not null)
            await follow.FromAsync(turn, message, SignalCard.Face, SignalCard.Face, subject, person, cancellationToken);
        return done.Card;
    }

    private async Task<AdaptiveCard> TriageAsync(Turn turn, SignalMove move, SubmittedData data, string? message, CancellationToken cancellationToken)
    {
        var by = await people.WhoAsync(turn, cancellationToken);
        if (RequestRights.ToAsk(by) is { } outsider)
            return RefusalCard.Of(outsider);
        var key = data.Text(RequestVerbs.Key) ?? "";
        var shown = data.Text(RequestVerbs.RowVersion);
        var id = CommandId.Of(turn.Conversation.TenantId ?? "", by.Id, key, SignalVerbs.Of(move), shown ?? message ?? "");
        var outcome = await workspace.TrySendAsync(Triage.Command(move, key, shown, data), by, "chat", id, cancellationToken);
        if (workspace.State.Signals[key] is not { } signal)
            return RefusalCard.Of(outcome is Outcome.Refused { Refusal: var gone } ? gone : Refusal.NotFound(Text.Cut(key, 40)));
        var draft = outcome is Outcome.Refused { Refusal: var refusal } ? SignalDraft.Of(move, refusal.Sentence, refusal.Field, data) : null;
        var state = workspace.State;
        return desk.Card(signal, by, state, state.Today(time.GetUtcNow()), draft is null ? SignalWords.Done(move, signal) : null, draft);
    }

    [GeneratedRegex(@"^\s*SG[-\s]?\d{1,9}\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}

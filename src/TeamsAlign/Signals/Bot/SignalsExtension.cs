using TeamsAlign.Bots;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Bot;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Requests.Drafts;
using TeamsAlign.Signals.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals.Bot;

/// <summary>"Capture as signal" on a message and beside the compose box.</summary>
internal sealed class SignalsExtension(PeopleDesk people, SignalDesk desk, HeardIn heardIn) : IBotModule
{
    private const string CaptureCommand = "captureSignal";

    public void Register(BotRoutes routes) => routes
        .OnFetchDialog(CaptureCommand, OpenAsync)
        .OnSubmitDialog(CaptureCommand, SubmitAsync);

    private async Task<FetchAnswer> OpenAsync(CommandTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (RequestRights.ToAsk(person) is { } refusal)
            return FetchAnswer.Message(refusal.Sentence);
        return FetchAnswer.Card(SignalFormCard.Title, desk.Open(await FormAsync(turn, cancellationToken), person, inDialog: true), DialogSize.Medium);
    }

    /// <summary>As the message gives it. Which customer somebody asked for last says nothing here: it may be about none.</summary>
    private async Task<SignalForm> FormAsync(CommandTurn turn, CancellationToken cancellationToken)
    {
        var heard = HeardMessage.In(turn);
        var guess = await heardIn.GuessAsync(turn, heard, null, cancellationToken);
        return new SignalForm
        {
            Text = Text.Cut(ChosenSentence.Of(heard.Text), SignalLimits.Text),
            Account = guess?.Account.Key,
            Guess = guess?.Why,
            Source = heard.Source,
            SourceLink = heard.Link,
            Place = DraftPlace.Of(turn),
        };
    }

    private async Task<SubmitAnswer> SubmitAsync(CommandTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        if (turn.Data.Text(RequestVerbs.Step) == SignalVerbs.StartOver && RequestRights.MayRead(person))
            return SubmitAnswer.Card(SignalFormCard.Title, desk.StartOver(await FormAsync(turn, cancellationToken), person, inDialog: true), DialogSize.Medium);
        var step = new CaptureStep(SignalVerbs.Send, turn.Data, person, "extension", turn.Conversation.TenantId, turn.Message?.Id ?? turn.Conversation.Id, InDialog: true) { Place = DraftPlace.Of(turn) };
        var result = await desk.SendAsync(step, cancellationToken);
        return SubmitAnswer.Card(result.Subject is null ? SignalFormCard.Title : "Passed on", result.Card, DialogSize.Medium);
    }
}

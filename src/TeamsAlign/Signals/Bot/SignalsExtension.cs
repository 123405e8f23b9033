using TeamsAlign.Bots;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Bot;
using TeamsAlign.Signals.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals.Bot;

/// <summary>"Capture as signal" on a message and beside the compose box.</summary>
internal sealed class SignalsExtension(IWorkspace workspace, PeopleDesk people, SignalDesk desk) : IBotModule
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
        var heard = HeardMessage.In(turn);
        var form = new SignalForm
        {
            Text = Text.Cut(ChosenSentence.Of(heard.Text), SignalLimits.Text),
            Account = RecentAccounts.NamedIn(workspace.State, heard.Text)?.Key,
            Source = heard.Source,
            SourceLink = heard.Link,
        };
        return FetchAnswer.Card(SignalFormCard.Title, desk.Open(form, person, inDialog: true), DialogSize.Medium);
    }

    private async Task<SubmitAnswer> SubmitAsync(CommandTurn turn, CancellationToken cancellationToken)
    {
        var person = await people.WhoAsync(turn, cancellationToken);
        var step = new CaptureStep(SignalVerbs.Send, turn.Data, person, "extension", turn.Conversation.TenantId, turn.Message?.Id ?? turn.Conversation.Id, InDialog: true);
        var result = await desk.SendAsync(step, cancellationToken);
        return SubmitAnswer.Card(result.Subject is null ? SignalFormCard.Title : "Passed on", result.Card, DialogSize.Medium);
    }
}

using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Bot;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Requests.Drafts;
using TeamsAlign.Signals.Cards;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Signals.Bot;

/// <summary>Draws signals and their form, and passes on what the form says; the same in chat and dialog.</summary>
internal sealed class SignalDesk(IWorkspace workspace, SearchIndex search, KeptDrafts drafts)
{
    /// <summary>As it was left here before, else as it begins.</summary>
    /// <param name="readAlong">Others see the card: then it names no customers.</param>
    public AdaptiveCard Open(SignalForm form, Person person, bool readAlong = false, bool inDialog = false)
    {
        if (readAlong)
            return SignalFormCard.Of(form, [], [], inDialog, false);
        return Form(drafts.Find(person.Id, form.Place) is { } begun ? form.Resumed(begun, workspace.State) : form, person, [], inDialog);
    }

    /// <summary>The form anew: what was left here is forgotten.</summary>
    public AdaptiveCard StartOver(SignalForm form, Person person, bool inDialog = false)
    {
        drafts.Drop(person.Id, form.Place);
        return Form(form, person, [], inDialog);
    }

    public async Task<CaptureResult> SendAsync(CaptureStep step, CancellationToken cancellationToken)
    {
        if (RequestRights.ToAsk(step.Person) is { } refusal)
            return new CaptureResult(RefusalCard.Of(refusal));
        var result = await PassOnAsync(SignalForm.Read(step.Data) with { Place = step.Place }, step, cancellationToken);
        drafts.Note(step.Person.Id, step.Place, step.Data, isSent: result.Subject is not null);
        return result;
    }

    private async Task<CaptureResult> PassOnAsync(SignalForm form, CaptureStep step, CancellationToken cancellationToken)
    {
        var command = form.ToCommand();
        if (command.Problems(workspace.State) is { Count: > 0 } problems)
            return new CaptureResult(Form(form, step.Person, problems, step.InDialog));
        var id = CommandId.Of(step.Tenant ?? "", step.Person.Id, step.Item, SignalVerbs.Send, $"{form.Text}\n{form.Kind}\n{form.Account}\n{form.AccountName}");
        return await workspace.TrySendAsync(command, step.Person, step.Surface, id, cancellationToken) switch
        {
            Outcome.Done done when done.State.Signals[done.Subject] is { } signal => new CaptureResult(SignalFormCard.Sent(signal, done.State), signal.Key),
            Outcome.Refused refused => new CaptureResult(Form(form, step.Person, [refused.Refusal], step.InDialog)),
            _ => new CaptureResult(RefusalCard.Of("It was passed on and is no longer here.")),
        };
    }

    public AdaptiveCard Card(Signal signal, Person viewer, WorkspaceState state, DateOnly today, string? done = null, SignalDraft? draft = null) =>
        SignalCard.For(signal, viewer, state, today, Similar(signal, state), done, draft);

    /// <summary>Requests a signal may count for; only while that is open.</summary>
    public IReadOnlyList<Request> Similar(Signal signal, WorkspaceState state) =>
        signal.Status == SignalStatus.Unread ? SimilarRequests.To(signal.Text, state, search, Faces.MostSimilar) : [];

    /// <summary>Key of the request a signal became or counts for.</summary>
    public string? RequestOf(string signal) => workspace.State.Signals[signal]?.Request;

    private AdaptiveCard Form(SignalForm form, Person person, IReadOnlyList<Refusal> problems, bool inDialog)
    {
        var state = workspace.State;
        var (offered, isAll) = RecentAccounts.Offered(state, person, state.Accounts[AccountChoice.Read(form.Account).Key]);
        return SignalFormCard.Of(form, offered, problems, inDialog, isAll);
    }
}

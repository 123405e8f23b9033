using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Requests.Drafts;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Bot;

/// <summary>The form in which something is asked for, the same in chat and dialog: what was typed stays until it is sent.</summary>
internal sealed class CaptureDesk(IWorkspace workspace, SearchIndex search, KeptDrafts drafts, TimeProvider time)
{
    /// <summary>As it was left here before, else as it begins.</summary>
    /// <param name="readAlong">Others see the card: then it names no customers and no other requests.</param>
    public AdaptiveCard Open(CaptureForm form, Person person, bool readAlong = false, bool inDialog = false)
    {
        if (readAlong)
            return CaptureFormCard.Of(form, [], [], [], [], inDialog);
        return Draw(drafts.Find(person.Id, form.Place) is { } begun ? form.Resumed(begun, workspace.State) : form, person, [], inDialog);
    }

    /// <summary>The form anew: what was left here is forgotten.</summary>
    public AdaptiveCard StartOver(CaptureForm form, Person person, bool inDialog = false)
    {
        drafts.Drop(person.Id, form.Place);
        return Draw(form, person, [], inDialog);
    }

    public async Task<CaptureResult> StepAsync(CaptureStep step, CancellationToken cancellationToken)
    {
        if (RequestRights.ToAsk(step.Person) is { } refusal)
            return new CaptureResult(RefusalCard.Of(refusal));
        var form = CaptureForm.Read(step.Data) with { Place = step.Place };
        var result = step.Verb switch
        {
            RequestVerbs.Deals => new CaptureResult(AskDeal(form, step)),
            RequestVerbs.MineToo => await JoinAsync(form, step, cancellationToken),
            _ => await SendAsync(form, step, cancellationToken),
        };
        drafts.Note(step.Person.Id, step.Place, step.Data, isSent: result.Subject is not null);
        return result;
    }

    private AdaptiveCard AskDeal(CaptureForm form, CaptureStep step)
    {
        var state = workspace.State;
        var problems = AskingAccount.Check(state, form.ToCommand().Account, form.ToCommand().AccountName).ToArray();
        return Draw(form with { WithDeals = problems.Length == 0 }, step.Person, problems, step.InDialog);
    }

    private async Task<CaptureResult> SendAsync(CaptureForm form, CaptureStep step, CancellationToken cancellationToken)
    {
        var command = form.ToCommand();
        if (CaptureCheck.Of(command, workspace.State) is { Count: > 0 } problems)
            return new CaptureResult(Draw(form, step.Person, problems, step.InDialog));
        if (Similar(form).Any(r => !form.Seen.Contains(r.Key)))
            return new CaptureResult(Draw(form, step.Person, [], step.InDialog, isHeld: true));
        var id = CommandId.Of(step.Tenant ?? "", step.Person.Id, step.Item, step.Verb, $"{form.Need}\n{form.Account}\n{form.AccountName}\n{form.Deal}");
        return await workspace.TrySendAsync(command, step.Person, step.Surface, id, cancellationToken) switch
        {
            Outcome.Done done when done.State.Requests[done.Subject] is { } request => new CaptureResult(AskedCard.Sent(request, done.State), request.Key),
            Outcome.Refused refused => new CaptureResult(Draw(form, step.Person, [refused.Refusal], step.InDialog)),
            _ => new CaptureResult(RefusalCard.Of("It was sent and is no longer here.")),
        };
    }

    private async Task<CaptureResult> JoinAsync(CaptureForm form, CaptureStep step, CancellationToken cancellationToken)
    {
        var key = step.Data.Text(RequestVerbs.Key) ?? "";
        var id = CommandId.Of(step.Tenant ?? "", step.Person.Id, step.Item, $"{step.Verb}.{key}", $"{form.Account}\n{form.AccountName}\n{form.Deal}");
        var outcome = await workspace.TrySendAsync(form.ToDemand(key), step.Person, step.Surface, id, cancellationToken);
        if (outcome is Outcome.Done done && done.State.Requests[done.Subject] is { } request)
            return new CaptureResult(AskedCard.Added(request, done.State), request.Key);
        var refusal = outcome is Outcome.Refused refused ? refused.Refusal : Refusal.NotFound(key);
        if (step.Data.Text(RequestVerbs.Face) != RequestCard.Face)
            return new CaptureResult(Draw(form, step.Person, [refusal], step.InDialog));
        var state = workspace.State;
        return new CaptureResult(state.Requests[key] is { } shown
            ? RequestCard.For(shown, step.Person, state, state.Today(time.GetUtcNow()), Faces.Similar(shown, state, search), refusal.Sentence)
            : RefusalCard.Of(refusal));
    }

    private AdaptiveCard Draw(CaptureForm form, Person person, IReadOnlyList<Refusal> problems, bool inDialog, bool isHeld = false)
    {
        var state = workspace.State;
        var chosen = form.AccountKey(state);
        var (offered, isAll) = RecentAccounts.Offered(state, person, state.Accounts[chosen]);
        Deal[] deals = chosen is not null && (form.WithDeals || form.Deal is not null) ? [.. OpenDeals.Of(state, chosen, state.Today(time.GetUtcNow()))] : [];
        return CaptureFormCard.Of(form, offered, deals, Similar(form), problems, inDialog, isAll, isHeld);
    }

    private IReadOnlyList<Request> Similar(CaptureForm form) =>
        TypedText.Note(form.Need) is { } need ? SimilarRequests.To(need, workspace.State, search, Faces.MostSimilar) : [];
}

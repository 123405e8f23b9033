using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals.Api;

/// <summary>Sends the caller's commands and shows what became of the signal.</summary>
internal sealed class SignalCalls(IWorkspace workspace, CurrentPerson caller, SearchIndex search)
{
    public SignalTable Table(SignalStatus? only, int rows)
    {
        var state = workspace.State;
        var views = new SignalViews(state, caller.Person);
        var all = (only is { } status ? state.SignalsThatAre(status) : state.SignalsInOrder).ToArray();
        return new SignalTable([.. all.Take(rows).Select(views.Row)], all.Length, state.SignalsThatAre(SignalStatus.Unread).Count());
    }

    public Results<Ok<SignalDetail>, ProblemHttpResult> Shown(string key)
    {
        var state = workspace.State;
        return state.Signals[key] is { } signal
            ? TypedResults.Ok(new SignalViews(state, caller.Person).Detail(signal, search))
            : Problems.From(NearKeys.NotFound(state.Signals.Select(s => s.Key), key));
    }

    public async Task<Results<Created<HeardView>, ProblemHttpResult>> CaptureAsync(HeardBody body, CancellationToken cancellationToken) =>
        await workspace.SendAsync(body.ToCommand(), caller.Person, "tab", CommandId.New(), cancellationToken) switch
        {
            Outcome.Done done => TypedResults.Created(
                $"/api/signals/{done.Subject}", new HeardView(done.Subject, $"{done.Subject} was passed on. {RequestRights.WhoReads(done.State)}")),
            Outcome.Refused refused => Problems.From(refused.Refusal),
            var other => throw new InvalidOperationException($"{other} is no outcome."),
        };

    // A click on a version that was shown is one command, however often it arrives; without a version each call is its own.
    public async Task<Results<Ok<SignalDetail>, ProblemHttpResult>> TriageAsync(string key, TriageBody body, CancellationToken cancellationToken)
    {
        var command = body.ToCommand(key);
        var id = body.RowVersion is { } shown ? CommandId.Of("", caller.Person.Id, key, command.ToString(), shown) : CommandId.New();
        return await workspace.SendAsync(command, caller.Person, "tab", id, cancellationToken) is Outcome.Refused refused ? Problems.From(refused.Refusal) : Shown(key);
    }
}

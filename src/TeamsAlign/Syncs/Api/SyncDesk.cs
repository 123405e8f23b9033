using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs.Api;

/// <summary>Sends the caller's commands about a meeting and answers with the meeting as they then see it.</summary>
internal sealed class SyncDesk(IWorkspace workspace, CurrentPerson caller, TimeProvider time)
{
    private const string Surface = "panel";

    /// <summary>Two people who press "Start" at the same time get the same meeting.</summary>
    public async Task<Results<Ok<AgendaView>, ProblemHttpResult>> StartAsync(StartBody body, CancellationToken cancellationToken)
    {
        var chat = SyncPlace.Of(body.Chat, body.Meeting);
        var start = new StartSync(chat) { Meeting = body.Meeting, Title = body.Title };
        return await SendAsync(start, cancellationToken) switch
        {
            Outcome.Refused { Refusal.Code: StartSync.RunningCode } => TypedResults.Ok(AgendaViews.Current(workspace.State, caller.Person, chat, time.GetUtcNow())),
            Outcome.Refused refused => Problems.From(refused.Refusal),
            var done => TypedResults.Ok(AgendaViews.Current(StateOf(done), caller.Person, chat, time.GetUtcNow())),
        };
    }

    public async Task<Results<Ok<AgendaView>, ProblemHttpResult>> ChangeAsync(string key, Command command, CancellationToken cancellationToken)
    {
        var outcome = await SendAsync(command, cancellationToken);
        if (outcome is Outcome.Refused refused)
            return Problems.From(refused.Refusal);
        var state = StateOf(outcome);
        return state.Syncs[key] is { } sync
            ? TypedResults.Ok(AgendaViews.Of(state, caller.Person, sync, time.GetUtcNow()))
            : Problems.From(Refusal.NotFound(key));
    }

    private Task<Outcome> SendAsync(Command command, CancellationToken cancellationToken) =>
        workspace.SendAsync(command, caller.Person, Surface, CommandId.New(), cancellationToken);

    private static WorkspaceState StateOf(Outcome outcome) => ((Outcome.Done)outcome).State;
}

using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Syncs.Api;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

/// <summary>The product–sales meeting: its agenda, what comes out of it, its actions.</summary>
internal static class SyncsApi
{
    private const int MostListed = 50;

    public static RouteGroupBuilder MapSyncs(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/syncs").WithTags("Meetings");
        group.MapGet("/", Closed).WithName("getSyncs");
        group.MapGet("/current", Current).WithName("getCurrentSync");
        group.MapGet("/{key}", One).WithName("getSync");
        group.MapPost("/", (StartBody body, SyncDesk desk, CancellationToken stop) => desk.StartAsync(body, stop)).WithName("startSync");
        group.MapPost("/{key}/items/{id}", (string key, string id, OutcomeBody body, SyncDesk desk, CancellationToken stop) =>
            desk.ChangeAsync(key, new SetAgendaOutcome(key, id, body.Outcome) { Note = body.Note }, stop)).WithName("setAgendaOutcome");
        group.MapPost("/{key}/actions", (string key, ActionBody body, SyncDesk desk, CancellationToken stop) =>
            desk.ChangeAsync(key, new AddAction(key, body.What ?? "") { Who = new PersonId(body.Who ?? ""), Due = body.Due }, stop)).WithName("addAction");
        group.MapPut("/{key}/actions/{id:int}", (string key, int id, ActionStateBody body, SyncDesk desk, CancellationToken stop) =>
            desk.ChangeAsync(key, new SetAction(key, id, body.State == ActionState.Done), stop)).WithName("setAction");
        group.MapPost("/{key}/close", (string key, SyncDesk desk, CancellationToken stop) =>
            desk.ChangeAsync(key, new CloseSync(key), stop)).WithName("closeSync");
        return group;
    }

    private static Ok<ClosedSync[]> Closed(IWorkspace workspace) => TypedResults.Ok<ClosedSync[]>(
        [.. workspace.State.Syncs.Where(s => s.State == SyncState.Closed).OrderByDescending(s => s.ClosedAt).Take(MostListed)
            .Select(s => new ClosedSync(s.Key, s.Title, s.ClosedAt, s.Summary))]);

    private static Ok<AgendaView> Current(IWorkspace workspace, CurrentPerson caller, TimeProvider time, string? chat, string? meeting) =>
        TypedResults.Ok(AgendaViews.Current(workspace.State, caller.Person, SyncPlace.Of(chat, meeting), time.GetUtcNow()));

    private static Results<Ok<AgendaView>, ProblemHttpResult> One(string key, IWorkspace workspace, CurrentPerson caller, TimeProvider time) =>
        workspace.State.Syncs[key] is { } sync
            ? TypedResults.Ok(AgendaViews.Of(workspace.State, caller.Person, sync, time.GetUtcNow()))
            : Problems.From(Refusal.NotFound(key));
}

using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>Imports under way and done: how far they are, and ending one early.</summary>
internal static class ImportJobsApi
{
    private const int Newest = 10;

    public static void MapImportJobs(this RouteGroupBuilder group)
    {
        group.MapGet("/jobs", All).WithName("getImports");
        group.MapGet("/jobs/{key}", One).WithName("getImport");
        group.MapPost("/jobs/{key}/cancel", CancelAsync).WithName("cancelImport");
    }

    /// <summary>All that are open, and the newest of the others; newest first. Whoever may not import sees their own.</summary>
    private static Ok<ImportView[]> All(IWorkspace workspace, TimeProvider time, CurrentPerson caller)
    {
        var state = workspace.State;
        var jobs = state.Jobs.Where(j => j.Kind == StartImport.Kind && JobRights.Sees(j, caller.Person)).OrderByDescending(j => RecordKey.Number(j.Key)).ToArray();
        return TypedResults.Ok<ImportView[]>([.. jobs.Where(j => j.IsOpen).Concat(jobs.Where(j => !j.IsOpen).Take(Newest)).Select(j => ImportView.From(j, state, caller.Person, time.GetUtcNow()))]);
    }

    private static Results<Ok<ImportView>, ProblemHttpResult> One(string key, IWorkspace workspace, TimeProvider time, CurrentPerson caller) =>
        Find(workspace.State, key, caller.Person) is { } job
            ? TypedResults.Ok(ImportView.From(job, workspace.State, caller.Person, time.GetUtcNow()))
            : Problems.From(Refusal.NotFound(key));

    private static async Task<Results<Ok<ImportView>, ProblemHttpResult>> CancelAsync(
        string key, IWorkspace workspace, TimeProvider time, CurrentPerson caller, CancellationToken cancellationToken) =>
        await workspace.SendAsync(new CancelJob(key), caller.Person, "tab", CommandId.New(), cancellationToken) is Outcome.Refused refused
            ? Problems.From(refused.Refusal)
            : One(key, workspace, time, caller);

    /// <summary>A job somebody may not see is none to them.</summary>
    private static Job? Find(WorkspaceState state, string key, Person person) =>
        state.Jobs[key] is { Kind: StartImport.Kind } job && JobRights.Sees(job, person) ? job : null;
}

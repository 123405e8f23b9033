using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>Who could not be told something, why, and once more.</summary>
internal static class UnreachedApi
{
    public static RouteGroupBuilder MapUnreached(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/notices/unreached").WithTags("Notices");
        group.MapGet("/", All).WithName("getUnreached");
        group.MapPost("/{person}/again", AgainAsync).WithName("tryAgain");
        return group;
    }

    private static Results<Ok<UnreachedView[]>, ProblemHttpResult> All(IWorkspace workspace, CurrentPerson caller, DeliveryStore store, TimeProvider time) =>
        Unreached.ToSee(workspace.State, caller.Person) is { } refusal
            ? Problems.From(refusal)
            : TypedResults.Ok(Unreached.Of(workspace.State, store, time.GetUtcNow()));

    /// <summary>Only notes it: the process of the writer sends, so that nobody is sent anything twice.</summary>
    private static async Task<Results<Ok<UnreachedView[]>, ProblemHttpResult>> AgainAsync(
        string person, IWorkspace workspace, CurrentPerson caller, DeliveryStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (Unreached.ToSee(workspace.State, caller.Person) is { } refusal)
            return Problems.From(refusal);
        var waiting = store.Cards.All.Where(c => c.For.Value == person && Unreached.Misses(c, time.GetUtcNow())).ToArray();
        if (waiting.Length == 0)
            return Problems.From(Refusal.NotFound("message that waits for them"));
        foreach (var card in waiting.Where(c => c.Undelivered != Postman.Again))
            await store.Cards.PutAsync(card with { Undelivered = Postman.Again }, cancellationToken);
        store.Reachable.Writer.TryWrite(new PersonId(person));
        return TypedResults.Ok(Unreached.Of(workspace.State, store, time.GetUtcNow()));
    }
}

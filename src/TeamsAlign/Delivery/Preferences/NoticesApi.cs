using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>What the caller is told, and how. Everybody for themselves.</summary>
internal static class NoticesApi
{
    public static RouteGroupBuilder MapNotices(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/notices").WithTags("Notices");
        group.MapGet("/", (IWorkspace workspace, CurrentPerson caller, Telling telling) => TypedResults.Ok(NoticesView.Of(workspace.State, caller.Person.Id, telling))).WithName("getNotices");
        group.MapPut("/", SetAsync).WithName("setNotices");
        return group;
    }

    private static async Task<Results<Ok<NoticesView>, ProblemHttpResult>> SetAsync(
        NoticesBody body, IWorkspace workspace, CurrentPerson caller, Telling telling, CancellationToken cancellationToken) =>
        await workspace.SendAsync(new SetNotices(body.Kinds ?? [], body.QuietHours), caller.Person, "tab", CommandId.New(), cancellationToken) is Outcome.Refused refused
            ? Problems.From(refused.Refusal)
            : TypedResults.Ok(NoticesView.Of(workspace.State, caller.Person.Id, telling));
}

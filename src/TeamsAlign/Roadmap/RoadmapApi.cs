using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.People;
using TeamsAlign.Roadmap.Api;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>The roadmap, and the caller's private draft of it.</summary>
internal static class RoadmapApi
{
    public static RouteGroupBuilder MapRoadmap(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/roadmap").WithTags("Roadmap");
        group.MapGet("/", (IWorkspace workspace, CurrentPerson caller, TimeProvider time) =>
            TypedResults.Ok(RoadmapViews.Of(workspace.State, caller.Person, time.GetUtcNow()))).WithName("getRoadmap");
        group.MapGet("/{key}", Item).WithName("getPlanItem");
        group.MapPut("/{key}/may-say", (string key, MaySayBody body, RoadmapDesk desk, CancellationToken stop) =>
            desk.ChangeItemAsync(key, body.ToCommand(key), stop)).WithName("setMaySay");
        group.MapPut("/{key}/wording", (string key, WordingBody body, RoadmapDesk desk, CancellationToken stop) =>
            desk.ChangeItemAsync(key, new SetCustomerWording(key, body.Wording), stop)).WithName("setCustomerWording");

        var draft = group.MapGroup("/draft");
        draft.MapPut("/moves", (MoveBody body, RoadmapDesk desk, CancellationToken stop) =>
            desk.DraftAsync(body.ToCommand(), stop)).WithName("draftMove");
        draft.MapPost("/items", (NewItemBody body, RoadmapDesk desk, CancellationToken stop) =>
            desk.DraftAsync(body.ToCommand(), stop)).WithName("draftNewItem");
        draft.MapDelete("/changes/{key}", (string key, RoadmapDesk desk, CancellationToken stop) =>
            desk.DraftAsync(new UndoDraftChange(key), stop)).WithName("undoDraftChange");
        draft.MapDelete("/", (RoadmapDesk desk, CancellationToken stop) =>
            desk.DraftAsync(new DiscardDraft(), stop)).WithName("discardDraft");
        draft.MapGet("/affected", Affected).WithName("getAffected");
        group.MapPost("/publish", (PublishBody body, RoadmapDesk desk, CancellationToken stop) =>
            desk.PublishAsync(body.BaseVersion ?? "", stop)).WithName("publishRoadmap");
        return group;
    }

    private static Results<Ok<PlanItemDetail>, ProblemHttpResult> Item(string key, IWorkspace workspace, CurrentPerson caller, TimeProvider time)
    {
        var state = workspace.State;
        if (state.PublishedItem(key) is not { } item)
            return Problems.From(Refusal.NotFound(key));
        var draft = RoadmapViews.Drafted(state, RoadmapViews.OwnDraft(state, caller.Person), item.Key);
        return TypedResults.Ok(new PlanItemViews(state, caller.Person, time.GetUtcNow()).Detail(item, draft));
    }

    private static Results<Ok<AffectedView>, ProblemHttpResult> Affected(IWorkspace workspace, CurrentPerson caller, TimeProvider time) =>
        PlanRights.ToPlan(workspace.State, caller.Person) is { } refusal
            ? Problems.From(refusal)
            : TypedResults.Ok(RoadmapViews.Affected(workspace.State, caller.Person, time.GetUtcNow()));
}

using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.Customers.Money;
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
        group.MapGet("/", Board).WithName("getRoadmap");
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

    /// <summary>Made once for all who see the same; whoever has a draft has a board of their own.</summary>
    private static KeptAnswer<RoadmapView> Board(IWorkspace workspace, CurrentPerson caller, TimeProvider time, KeptAnswers answers, PlanItemRows rows)
    {
        var (state, viewer, now) = (workspace.State, caller.Person, time.GetUtcNow());
        var audience = new MoneySight(state, viewer).Audience;
        return answers.Of<RoadmapView>(state, ("board", audience, RoadmapViews.OwnDraft(state, viewer)?.Key, state.Today(now)), () => RoadmapViews.Json(state, viewer, now, rows, answers.Options));
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

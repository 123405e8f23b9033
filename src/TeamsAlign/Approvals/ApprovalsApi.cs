using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.Approvals.Api;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Approvals: what waits for whom, votes and everything beside them, policies, delegations.</summary>
internal static class ApprovalsApi
{
    private const int Most = 100;

    public static RouteGroupBuilder MapApprovals(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/approvals").WithTags("Approvals");
        group.MapGet("/", All).WithName("getApprovals");
        group.MapGet("/{key}", One).WithName("getApproval");
        group.MapPost("/{key}/votes", (string key, VoteBody body, ApprovalCalls calls, HttpContext http, CancellationToken stop) =>
            calls.SendAsync(key, new DecideApproval(key, body.Approves) { Why = body.Why, OnBehalfOf = new PersonId(body.OnBehalfOf ?? ""), SignedInAt = SignedInAt(http) }, stop)).WithName("voteInApproval");
        group.MapPost("/{key}/handing-on", (string key, HandOnBody body, ApprovalCalls calls, CancellationToken stop) => calls.SendAsync(key, body.ToCommand(key), stop)).WithName("handOnApproval");
        group.MapPost("/{key}/question", (string key, WordsBody body, ApprovalCalls calls, CancellationToken stop) => calls.SendAsync(key, new AskAboutApproval(key, body.Text), stop)).WithName("askAboutApproval");
        group.MapPost("/{key}/answer", (string key, WordsBody body, ApprovalCalls calls, CancellationToken stop) => calls.SendAsync(key, new AnswerQuestion(key, body.Text), stop)).WithName("answerQuestion");
        group.MapPost("/{key}/withdrawal", (string key, WordsBody body, ApprovalCalls calls, CancellationToken stop) => calls.SendAsync(key, new WithdrawApproval(key, body.Text), stop)).WithName("withdrawApproval");
        group.MapPost("/{key}/restart", (string key, ApprovalCalls calls, CancellationToken stop) => calls.SendAsync(key, new RestartApproval(key), stop)).WithName("restartApproval");

        var policies = api.MapGroup("/policies").WithTags("Approvals");
        policies.MapGet("/", Policies).WithName("getPolicies");
        policies.MapPost("/", (PolicyBody body, ApprovalCalls calls, CancellationToken stop) => calls.SavePolicyAsync("", body, stop)).WithName("addPolicy");
        policies.MapPut("/{key}", (string key, PolicyBody body, ApprovalCalls calls, CancellationToken stop) => calls.SavePolicyAsync(key, body, stop)).WithName("savePolicy");
        policies.MapPost("/order", (OrderBody body, ApprovalCalls calls, CancellationToken stop) => calls.DoneAsync(new OrderPolicies(body.Policies ?? []), stop)).WithName("orderPolicies");
        policies.MapPost("/preview", Preview).WithName("previewPolicy");

        var delegations = api.MapGroup("/delegations").WithTags("Approvals");
        delegations.MapGet("/", Delegations).WithName("getDelegations");
        delegations.MapPost("/", (DelegationBody body, ApprovalCalls calls, CancellationToken stop) => calls.DelegateAsync(body, stop)).WithName("addDelegation");
        delegations.MapDelete("/{key}", (string key, ApprovalCalls calls, CancellationToken stop) => calls.DoneAsync(new EndDelegation(key), stop)).WithName("endDelegation");
        return group;
    }

    /// <param name="of">Key of a record: only those about it, running or not. Without: what runs, what waits for the caller first.</param>
    private static Ok<ApprovalView[]> All(IWorkspace workspace, CurrentPerson caller, TimeProvider time, string? of)
    {
        var state = workspace.State;
        var today = state.Today(time.GetUtcNow());
        var approvals = of is null
            ? state.AskedOf(caller.Person.Id, today).Concat(state.RunningApprovals.OrderBy(a => a.NextDue).ThenBy(a => RecordKey.Number(a.Key))).DistinctBy(a => a.Key)
            : state.ApprovalsOf(of);
        return TypedResults.Ok<ApprovalView[]>([.. approvals.Take(Most).Select(a => ApprovalView.Of(state, a, caller.Person, today))]);
    }

    private static Results<Ok<ApprovalView>, ProblemHttpResult> One(string key, IWorkspace workspace, CurrentPerson caller, TimeProvider time) =>
        workspace.State.Approvals[key] is { } approval
            ? TypedResults.Ok(ApprovalView.Of(workspace.State, approval, caller.Person, workspace.State.Today(time.GetUtcNow())))
            : Problems.From(Refusal.NotFound(Text.Cut(key, 40)));

    private static Results<Ok<PoliciesView>, ProblemHttpResult> Policies(IWorkspace workspace, CurrentPerson caller) =>
        AdministratorRights.Missing(workspace.State, caller.Person) is { } refusal ? Problems.From(refusal) : TypedResults.Ok(PoliciesView.Of(workspace.State));

    private static Results<Ok<PolicyPreview>, ProblemHttpResult> Preview(PolicyBody body, IWorkspace workspace, CurrentPerson caller) =>
        AdministratorRights.Missing(workspace.State, caller.Person) is { } refusal ? Problems.From(refusal) : TypedResults.Ok(PolicyPreview.Of(workspace.State, body.ToPolicy("")));

    private static Ok<DelegationView[]> Delegations(IWorkspace workspace, CurrentPerson caller, TimeProvider time) =>
        TypedResults.Ok<DelegationView[]>([.. DelegationView.For(workspace.State, caller.Person, workspace.State.Today(time.GetUtcNow()))]);

    /// <summary>Only <c>auth_time</c> says when somebody signed in; a token may be new and the sign-in old. Without the claim no sign-in counts as fresh.</summary>
    private static DateTimeOffset SignedInAt(HttpContext http) =>
        long.TryParse(http.User.FindFirst("auth_time")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : DateTimeOffset.MinValue;
}

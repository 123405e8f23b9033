using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals.Api;

/// <summary>Sends the caller's commands and shows what became of it.</summary>
internal sealed class ApprovalCalls(IWorkspace workspace, CurrentPerson caller, TimeProvider time)
{
    /// <summary>The approval afterwards; of one that began anew, the new one.</summary>
    public async Task<Results<Ok<ApprovalView>, ProblemHttpResult>> SendAsync(string key, Command command, CancellationToken cancellationToken)
    {
        var outcome = await SendAsync(command, cancellationToken);
        if (outcome is Outcome.Refused refused)
            return Problems.From(refused.Refusal);
        var state = workspace.State;
        var shown = command is RestartApproval && state.Approvals[key] is { } ended ? state.RunningApprovalOf(ended.Decides) : state.Approvals[key];
        return shown is null ? Problems.From(Refusal.NotFound(key)) : TypedResults.Ok(ApprovalView.Of(state, shown, caller.Person, state.Today(time.GetUtcNow())));
    }

    public async Task<Results<Ok<PolicyView>, ProblemHttpResult>> SavePolicyAsync(string key, PolicyBody body, CancellationToken cancellationToken) =>
        await SendAsync(new SavePolicy(body.ToPolicy(key)) { RowVersion = body.RowVersion }, cancellationToken) switch
        {
            Outcome.Refused refused => Problems.From(refused.Refusal),
            Outcome.Done done when workspace.State.Policies[done.Subject] is { } policy =>
                TypedResults.Ok(new PolicyView(policy.Key, PolicyBody.Of(policy, workspace.State.RowVersion(policy.Key)), PolicyPreview.Of(workspace.State, policy))),
            _ => Problems.From(Refusal.NotFound(key)),
        };

    public Task<Results<NoContent, ProblemHttpResult>> DelegateAsync(DelegationBody body, CancellationToken cancellationToken) =>
        body is { FirstDay: { } first, LastDay: { } last }
            ? DoneAsync(new DelegateDecisions(new PersonId(body.To ?? ""), first, last), cancellationToken)
            : Task.FromResult<Results<NoContent, ProblemHttpResult>>(Problems.From(Refusal.Invalid(body.FirstDay is null ? "firstDay" : "lastDay", "Choose the first and the last day.")));

    public async Task<Results<NoContent, ProblemHttpResult>> DoneAsync(Command command, CancellationToken cancellationToken) =>
        await SendAsync(command, cancellationToken) is Outcome.Refused refused ? Problems.From(refused.Refusal) : TypedResults.NoContent();

    private Task<Outcome> SendAsync(Command command, CancellationToken cancellationToken) =>
        workspace.SendAsync(command, caller.Person, "tab", CommandId.New(), cancellationToken);
}

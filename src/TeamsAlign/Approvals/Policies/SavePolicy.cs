using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Makes a policy, or changes one. What runs already keeps the policy it began with.</summary>
/// <param name="Policy">Its key; empty for a new one.</param>
internal sealed record SavePolicy(ApprovalPolicy Policy) : Command
{
    public string? RowVersion { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (AdministratorRights.Missing(state, by) is { } refusal)
            return refusal;
        var before = state.Policies[Policy.Key];
        if (Policy.Key.Length > 0 && before is null)
            return Refusal.NotFound(Policy.Key);
        if (before is not null && RowVersion is { } shown && shown != state.RowVersion(before.Key))
            return Refusal.Conflict("policy.stale", $"{state.HistoryOf(before.Key).FirstOrDefault()?.Summary ?? $"{before.Name} has changed"} since this was shown. Nothing was saved; please look again.");
        var policy = Policy with
        {
            Key = before?.Key ?? state.NextKey(ApprovalPolicy.Prefix),
            Name = TypedText.Line(Policy.Name) ?? "",
            Position = before?.Position ?? state.Policies.Select(p => p.Position + 1).DefaultIfEmpty(1).Max(),
            Steps = [.. Policy.Steps.Select(s => s with { Name = TypedText.Line(s.Name) ?? "" })],
        };
        // One that is switched off asks nobody, and may wait until there is somebody.
        return !policy.Off && PolicyCheck.Of(state, policy).FirstOrDefault() is { } invalid
            ? invalid
            : Decision.About(policy.Key, before is null ? $"{by.Name} made the policy {policy.Name}" : $"{by.Name} changed the policy {policy.Name}").Put(policy);
    }
}

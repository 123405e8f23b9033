using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Which policy is looked at first.</summary>
/// <param name="Policies">Keys in the new order; those left out keep theirs, after these.</param>
internal sealed record OrderPolicies(IReadOnlyList<string> Policies) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (AdministratorRights.Missing(state, by) is { } refusal)
            return refusal;
        if (Policies.FirstOrDefault(k => state.Policies[k] is null) is { } unknown)
            return Refusal.NotFound(unknown);
        var named = Policies.Distinct(StringComparer.OrdinalIgnoreCase).Select(k => state.Policies[k]!).ToArray();
        var ordered = named.Concat(state.Policies.Except(named).OrderBy(p => p.Position).ThenBy(p => RecordKey.Number(p.Key)))
            .Select((p, i) => p with { Position = i + 1 }).Where(p => p != state.Policies[p.Key]).ToArray();
        return ordered.Length == 0
            ? Refusal.WrongState("policies.order", "They are in this order already.")
            : Decision.About(ordered[0].Key, $"{by.Name} changed the order of the policies").Put(ordered);
    }
}

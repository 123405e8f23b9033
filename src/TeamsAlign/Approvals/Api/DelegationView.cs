using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals.Api;

/// <param name="Mine">Given by the viewer, who can end it.</param>
internal sealed record DelegationView(string Key, string From, string To, DateOnly FirstDay, DateOnly LastDay, bool Mine, bool Holds)
{
    /// <summary>Those that hold or are to come, of which the viewer is part; all of them for administrators.</summary>
    public static IEnumerable<DelegationView> For(WorkspaceState state, Person viewer, DateOnly today) => state.Delegations
        .Where(d => !d.Ended && d.LastDay >= today && (d.From == viewer.Id || d.To == viewer.Id || AdministratorRights.Missing(state, viewer) is null))
        .OrderBy(d => d.FirstDay)
        .Select(d => new DelegationView(d.Key, d.FromName, d.ToName, d.FirstDay, d.LastDay, d.From == viewer.Id, d.Holds(today)));
}

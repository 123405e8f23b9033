using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Which people a step asks today.</summary>
internal static class Approvers
{
    /// <param name="regions">Of the customers it is about.</param>
    /// <returns>Each person once, in the order of the policy; nobody who is not here any more.</returns>
    public static IReadOnlyList<Seat> Today(WorkspaceState state, IEnumerable<Approver> approvers, IReadOnlyList<string> regions) =>
        [.. approvers.SelectMany(a => Of(state, a, regions)).DistinctBy(m => m.Key).Select(m => new Seat(m.Id, m.Name))];

    /// <summary>The same without who wants it decided, where hands are separate.</summary>
    public static IReadOnlyList<Seat> For(WorkspaceState state, IEnumerable<Approver> approvers, IDecided subject, ApprovalFacts facts) =>
        [.. Today(state, approvers, facts.Regions).Where(s => s.Person != subject.Asker || !AreHandsSeparate(state))];

    /// <summary>The same in general, where nothing is known of what it will be about.</summary>
    public static IReadOnlyList<Seat> Ever(WorkspaceState state, IEnumerable<Approver> approvers) =>
        Today(state, approvers.Select(a => a with { InScope = false }), []);

    public static bool AreHandsSeparate(WorkspaceState state) => state.SeparatesHands(Roles.ProductManager);

    private static IEnumerable<Member> Of(WorkspaceState state, Approver approver, IReadOnlyList<string> regions)
    {
        if (!approver.Person.IsNone)
            return state.People[approver.Person.Value] is { Removed: false } member ? [member] : [];
        var holders = state.Holders(approver.Role);
        return approver.InScope ? holders.Where(m => IsInScope(m, regions)) : holders;
    }

    private static bool IsInScope(Member member, IReadOnlyList<string> regions) =>
        string.IsNullOrEmpty(member.Scope) || regions.Contains(member.Scope, StringComparer.OrdinalIgnoreCase);
}

using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>What follows for the record and for people when an approval has moved on: the rest of every decision about one.</summary>
internal static class ApprovalSteps
{
    /// <summary>The changed approval with what it does to its record, and whom that concerns.</summary>
    /// <param name="before">As it was; null for one that starts.</param>
    /// <param name="summary">Past tense, for the history.</param>
    public static Decision.Changed Moved(
        WorkspaceState state, Approval? before, Approval after, IDecided subject, Person by, DateTimeOffset now, string summary, string? why)
    {
        var decision = Decision.About(after.Decides, summary).Put(after).Because(why);
        if (!after.IsRunning)
        {
            var done = after.State == ApprovalState.Withdrawn ? null : subject.After(state, after, by, now);
            return (done is null ? decision : decision with { Summary = $"{summary}: {done.Summary}" })
                .Put(done?.Puts ?? [])
                .Tell(done?.Events ?? [])
                .Tell(Told(new ApprovalEnded(after.Key, after.State, by.Id) { To = Concerned(after, by.Id) }));
        }

        var opened = after.Open.Where(s => before is null || before.Steps.Count < after.NumberOf(s) || before.Steps[after.NumberOf(s) - 1].State != StepState.Open).ToArray();
        return decision
            .Tell(Told(new DecisionAsked(after.Key) { To = [.. opened.SelectMany(s => s.Seats).Select(s => s.Person).Where(p => p != by.Id).Distinct()] }))
            .Tell(Told(new DeciderMissing(after.Key) { To = opened.Any(s => s.Unassigned) ? Administrators(state) : [] }));
    }

    /// <summary>Those who name somebody where nobody is left: administrators; without one, product managers.</summary>
    public static IReadOnlyList<PersonId> Administrators(WorkspaceState state) =>
        [.. (state.Holders(Roles.Administrator) is { Count: > 0 } some ? some : state.Holders(Roles.ProductManager)).Select(m => m.Id)];

    /// <summary>Nobody to tell, nothing to keep.</summary>
    public static IEnumerable<DomainEvent> Told(ApprovalNews news) => news.To.Count == 0 ? [] : [news];

    private static IReadOnlyList<PersonId> Concerned(Approval approval, PersonId by) =>
        [.. approval.Votes.Select(v => v.By).Append(approval.StartedBy).Where(p => !p.IsNone && p != by).Distinct()];
}

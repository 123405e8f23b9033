using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Somebody who is asked has left: whoever the policy names today is asked instead; where that is nobody, an administrator names somebody.</summary>
internal sealed record ReplaceLeavers(string Approval) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (by != Person.System)
            return Refusal.NotAllowed("approval.system-only", "People who left are replaced by themselves; there is nothing to do.");
        if (state.Approvals[Approval] is not { } approval || state.DecidedBy(approval) is not { } subject || !Of(state, approval).Any())
            return Refusal.WrongState("approval.nobody-left", "Nobody who is asked has left.");
        var facts = subject.Facts(state, state.Today(now));
        var after = approval with { Steps = [.. approval.Steps.Select(s => s.State == StepState.Open ? Without(state, approval, s, subject, facts) : s)] };
        var left = Sentences.Names(Of(state, approval).Select(s => s.Name).Distinct(), "");
        return Decision.About(approval.Decides, $"{left} left and no longer decides in {approval.Key}. {ApprovalWords.WaitingFor(after)}")
            .Put(after)
            .Tell(ApprovalSteps.Told(new DecisionAsked(approval.Key) { To = [.. New(approval, after).Select(s => s.Person).Distinct()] }))
            .Tell(ApprovalSteps.Told(new DeciderMissing(approval.Key)
            {
                To = after.Open.Any(s => s.Unassigned && !approval.Steps[after.NumberOf(s) - 1].Unassigned) ? ApprovalSteps.Administrators(state) : [],
            }));
    }

    /// <summary>Those whose answer an approval waits for, and who are not here any more; not where somebody else decides for the silent, or an administrator is asked.</summary>
    public static IEnumerable<Seat> Of(WorkspaceState state, Approval approval) =>
        from step in approval.Open
        where !step.Unassigned && !step.Seats.Any(s => s.IsForSilent && IsHere(state, s))
        from seat in step.Seats
        where IsGone(state, approval, step, seat)
        select seat;

    private static bool IsHere(WorkspaceState state, Seat seat) => state.People[seat.Person.Value] is { Removed: false };

    private static bool IsGone(WorkspaceState state, Approval approval, ApprovalStep step, Seat seat) =>
        !IsHere(state, seat) && !approval.VotesOf(step).Any(v => v.For == seat.Person);

    /// <summary>Whom the policy names today and who is not asked yet takes the seats of those who left. A seat nobody takes stays, since fewer must not decide than the policy says.</summary>
    private static ApprovalStep Without(WorkspaceState state, Approval approval, ApprovalStep step, IDecided subject, ApprovalFacts facts)
    {
        Seat[] gone = [.. step.Seats.Where(s => IsGone(state, approval, step, s))];
        if (gone.Length == 0 || !Of(state, approval).Any(gone.Contains))
            return step;
        Seat[] kept = [.. step.Seats.Except(gone)];
        Seat[] taking = [.. Approvers.For(state, step.Policy.Approvers, subject, facts).Where(s => step.Seats.All(k => k.Person != s.Person)).Take(gone.Length)];
        var isEnough = gone.Length == taking.Length || (step.Policy.Rule == StepRule.Any && kept.Length + taking.Length > 0);
        return isEnough
            ? step with { Seats = [.. kept, .. taking] }
            : step with { Seats = [.. kept, .. taking, .. gone.Skip(taking.Length).Where(s => !s.IsForSilent)], Unassigned = true };
    }

    private static IEnumerable<Seat> New(Approval before, Approval after) =>
        after.Open.SelectMany(s => s.Seats.Where(p => !before.Steps[after.NumberOf(s) - 1].Seats.Contains(p)));
}

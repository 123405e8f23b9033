using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>How an approval goes from its start to its end: pure functions, whatever it is about.</summary>
internal static class RunApproval
{
    /// <summary>A new approval with its first steps open. Policy and money are as they are now, for as long as it runs.</summary>
    /// <param name="words">For whoever asked, if it is approved.</param>
    public static Approval Start(WorkspaceState state, string key, ApprovalPolicy policy, IDecided subject, string? words, Person by, DateTimeOffset now)
    {
        var facts = subject.Facts(state, state.Today(now));
        var approval = new Approval(key, subject.Key)
        {
            Policy = policy.Name,
            Money = facts.Money,
            InTab = policy.InTabAbove is { } limit && facts.Money.IsAbove(limit, policy.UnknownMayBeAbove),
            Steps = [.. policy.Steps.Select(s => new ApprovalStep(s))],
            StartedBy = by.Id,
            StartedByName = by.Name,
            Words = words,
            StartedAt = now,
        };
        return Settled(state, approval, subject, facts, now);
    }

    /// <summary>The approval with one more vote and whatever follows from it.</summary>
    public static Approval Voted(WorkspaceState state, Approval approval, IDecided subject, Vote vote, DateTimeOffset now) =>
        Settled(state, approval with { Votes = [.. approval.Votes, vote] }, subject, subject.Facts(state, state.Today(now)), now);

    /// <summary>Ended by hand.</summary>
    public static Approval Withdrawn(Approval approval, DateTimeOffset now) => Ended(approval, ApprovalState.Withdrawn, now);

    /// <summary>The votes of a step.</summary>
    public static IEnumerable<Vote> VotesOf(this Approval approval, ApprovalStep step) => approval.Votes.Where(v => v.Step == approval.NumberOf(step));

    /// <summary>The moment of an open step by which it is to be decided, reckoned from now.</summary>
    public static DateTimeOffset DueFrom(WorkspaceState state, ApprovalStep step, DateTimeOffset now) => state.Calendar.AfterHours(now, step.Policy.Hours);

    /// <summary>The approval with the day of its next deadline, after a step's has moved.</summary>
    public static Approval OnItsDay(WorkspaceState state, Approval approval) => approval with { Due = approval.NextDue is { } due ? state.Today(due) : null };

    private static Approval Settled(WorkspaceState state, Approval approval, IDecided subject, ApprovalFacts facts, DateTimeOffset now)
    {
        for (var next = approval; ;)
        {
            foreach (var step in next.Open.ToArray())
                if (StepResult.Of(step, next.VotesOf(step)) is not StepState.Open and var result)
                    next = next.With(step, step with { State = result });
            if (next.Steps.Any(s => s.State == StepState.Declined))
                return Ended(next, ApprovalState.Declined, now);
            if (next.Open.Any())
                return OnItsDay(state, next);
            if (next.Steps.All(s => s.State != StepState.Waiting))
                return Ended(next, ApprovalState.Approved, now);
            next = Opened(state, next, subject, facts, now);
        }
    }

    private static Approval Opened(WorkspaceState state, Approval approval, IDecided subject, ApprovalFacts facts, DateTimeOffset now)
    {
        var first = approval.Steps.First(s => s.State == StepState.Waiting);
        ApprovalStep[] group = [first, .. approval.Steps.SkipWhile(s => s != first).Skip(1).TakeWhile(s => s.Policy.Beside)];
        return approval with
        {
            Steps = [.. approval.Steps.Select(s => !group.Contains(s, ReferenceEqualityComparer.Instance) ? s : Opened(state, s, subject, facts, now))],
        };
    }

    private static ApprovalStep Opened(WorkspaceState state, ApprovalStep step, IDecided subject, ApprovalFacts facts, DateTimeOffset now)
    {
        var seats = Approvers.For(state, step.Policy.Approvers, subject, facts);
        return step with { State = StepState.Open, Seats = seats, OpenedAt = now, Due = DueFrom(state, step, now), Unassigned = seats.Count == 0 };
    }

    private static Approval Ended(Approval approval, ApprovalState how, DateTimeOffset now) => approval with
    {
        State = how,
        EndedAt = now,
        Question = null,
        Due = null,
        Steps = [.. approval.Steps.Select(s => s.State is StepState.Waiting or StepState.Open ? s with { State = StepState.Dropped } : s)],
    };
}

using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>The time of a step is over. Silence never approves: those the policy names decide for the silent; without any, an administrator names somebody.</summary>
internal sealed record EscalateApproval(string Approval, int Step) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (by != Person.System)
            return Refusal.NotAllowed("approval.system-only", "That happens by itself when the time is over; there is nothing to do.");
        if (state.Approvals[Approval] is not { } approval || approval.Steps.ElementAtOrDefault(Step - 1) is not { State: StepState.Open } step
            || state.DecidedBy(approval) is not { } subject)
            return Refusal.WrongState("approval.step", "It has been decided meanwhile.");
        var seats = step.Escalated ? [] : Next(state, step, subject, now);
        var after = approval.With(step, step with
        {
            Escalated = true,
            Unassigned = seats.Count == 0,
            Seats = [.. step.Seats, .. seats],
            Due = RunApproval.DueFrom(state, step, now),
        });
        var waited = ApprovalWords.Waiting(approval, step);
        return Decision.About(approval.Decides, seats.Count == 0
                ? $"{approval.Key} waited for {waited} in vain; an administrator names somebody"
                : $"{approval.Key} waited for {waited} in vain; {Sentences.Names(seats.Select(s => s.Name), "")} can decide now")
            .Put(RunApproval.OnItsDay(state, after))
            .Tell(ApprovalSteps.Told(new DecisionEscalated(approval.Key) { To = [.. seats.Select(s => s.Person)] }))
            .Tell(ApprovalSteps.Told(new DeciderMissing(approval.Key) { To = seats.Count == 0 ? ApprovalSteps.Administrators(state) : [] }));
    }

    private static IReadOnlyList<Seat> Next(WorkspaceState state, ApprovalStep step, IDecided subject, DateTimeOffset now) =>
    [
        .. Approvers.For(state, step.Policy.Then, subject, subject.Facts(state, state.Today(now)))
            .Where(s => step.Seats.All(p => p.Person != s.Person))
            .Select(s => s with { IsForSilent = true }),
    ];
}

using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Half of the time is over: those who have not answered are reminded, once.</summary>
internal sealed record RemindApprovers(string Approval, int Step) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (by != Person.System)
            return Refusal.NotAllowed("approval.system-only", "Reminders are sent by themselves; there is nothing to do.");
        if (state.Approvals[Approval] is not { } approval || approval.Steps.ElementAtOrDefault(Step - 1) is not { State: StepState.Open, Reminded: false } step)
            return Refusal.WrongState("approval.step", "It has been decided meanwhile.");
        return Decision.About(approval.Decides, $"{approval.Key} waits for {ApprovalWords.Waiting(approval, step)}: reminded")
            .Put(approval.With(step, step with { Reminded = true }))
            .Tell(ApprovalSteps.Told(new DecisionReminded(approval.Key) { To = Silent(approval, step) }));
    }

    /// <summary>Those of a step who have not answered.</summary>
    public static IReadOnlyList<PersonId> Silent(Approval approval, ApprovalStep step) =>
        [.. step.Seats.Select(s => s.Person).Where(p => !approval.VotesOf(step).Any(v => v.For == p))];
}

using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Hands on a seat: who is asked, or an administrator, names somebody else; where nobody is left to ask, an administrator names somebody.</summary>
/// <param name="Step">From 1.</param>
/// <param name="From">Whose seat; nobody: the step has none, or nobody answered in time.</param>
internal sealed record ReassignApproval(string Approval, int Step, PersonId From, PersonId To) : Command
{
    public string? Why { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (found, none) = ApprovalRights.Running(state, by, Approval);
        if (found is not var (approval, _))
            return none!;
        if (approval.Steps.ElementAtOrDefault(Step - 1) is not { State: StepState.Open } step)
            return Refusal.WrongState("approval.step", $"This step of {approval.Key} is not being decided now. {ApprovalWords.WaitingFor(approval)}");
        if (ApprovalRights.ToReassign(state, by, From) is { } refusal)
            return refusal;
        var seat = step.Seats.FirstOrDefault(s => s.Person == From);
        if (seat is null && !From.IsNone)
            return Refusal.WrongState("approval.seat", $"They are not asked any more. {ApprovalWords.WaitingFor(approval)}");
        if (seat is not null && approval.VotesOf(step).Any(v => v.For == From))
            return Refusal.WrongState("approval.voted", $"{seat.Name} answered already; there is nothing to hand on.");
        if (ApprovalRights.ToSit(state, approval, step, To) is { } cannot)
            return cannot;

        // A seat nobody had is for the silent too, if there were any: one answer is wanted, not one more.
        var given = new Seat(To, state.People[To.Value]!.Name, seat?.IsForSilent ?? step.Seats.Count > 0);
        var next = step with
        {
            Seats = seat is null ? [.. step.Seats, given] : [.. step.Seats.Select(s => s == seat ? given : s)],
            Unassigned = false,
            Reminded = false,
            Due = RunApproval.DueFrom(state, step, now),
        };
        var after = approval.With(step, next);
        var whose = seat is null ? "" : by.Id == From ? " own" : $" {seat.Name}'s";
        var summary = seat is null
            ? $"{by.Name} named {given.Name} to decide in {approval.Key} ({ApprovalWords.Step(approval, step)})"
            : $"{by.Name} handed{(by.Id == From ? " their" : "")}{whose} decision in {approval.Key} ({ApprovalWords.Step(approval, step)}) to {given.Name}";
        return Decision.About(approval.Decides, summary)
            .Put(RunApproval.OnItsDay(state, after))
            .Tell(ApprovalSteps.Told(new DecisionAsked(approval.Key) { To = To == by.Id ? [] : [To] }))
            .Because(TypedText.Note(Why));
    }
}

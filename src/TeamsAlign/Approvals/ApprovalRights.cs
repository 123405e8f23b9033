using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Who may do what to an approval; refusals name who may.</summary>
internal static class ApprovalRights
{
    /// <summary>The approval of that key and the record it is about, or why there is none for this person.</summary>
    public static ((Approval Approval, IDecided Subject)? Found, Refusal? Refusal) Named(WorkspaceState state, Person by, string key)
    {
        if (by.IsOutsider)
            return (null, Outsiders.Refusal);
        return state.Approvals[key] is { } approval && state.DecidedBy(approval) is { } subject ? ((approval, subject), null) : (null, Refusal.NotFound(key));
    }

    /// <summary>The same, while it is being decided.</summary>
    public static ((Approval Approval, IDecided Subject)? Found, Refusal? Refusal) Running(WorkspaceState state, Person by, string key)
    {
        var named = Named(state, by, key);
        return named.Found is var (approval, _) && !approval.IsRunning ? (null, Ended(state, approval)) : named;
    }

    /// <summary>The open step and seat in which a person's answer counts, theirs before one they stand in for; null where there is none.</summary>
    /// <param name="onBehalfOf">Only this one's seat; nobody: any.</param>
    public static (ApprovalStep Step, Seat Seat)? SeatFor(WorkspaceState state, Approval approval, PersonId person, PersonId onBehalfOf, DateOnly today)
    {
        if (!approval.IsRunning || state.People[person.Value] is { Removed: true } || IsOwn(state, approval, person))
            return null;
        var others = state.StandsInFor(person, today).ToArray();
        return
        (
            from step in approval.Open
            from seat in step.Seats
            where (seat.Person == person || others.Contains(seat.Person)) && (onBehalfOf.IsNone || seat.Person == onBehalfOf)
            where !approval.VotesOf(step).Any(v => v.For == seat.Person)
            orderby seat.Person == person descending
            select ((ApprovalStep, Seat)?)(step, seat)
        ).FirstOrDefault();
    }

    /// <summary>Why a person has no seat, as a sentence.</summary>
    public static Refusal WhyNot(WorkspaceState state, Approval approval, Person by, DateOnly today)
    {
        if (!approval.IsRunning)
            return Ended(state, approval);
        if (IsOwn(state, approval, by.Id))
            return Refusal.NotAllowed("approval.own", $"You asked for {approval.Decides} yourself, so others decide: {ApprovalWords.Waiting(approval)}.");
        var seats = state.StandsInFor(by.Id, today).Append(by.Id).ToHashSet();
        if (approval.Votes.LastOrDefault(v => v.Step > 0 && seats.Contains(v.For)) is { } given)
            return Refusal.WrongState("approval.voted", given.By == by.Id
                ? $"You answered already: {ApprovalWords.Answer(given)}. {ApprovalWords.WaitingFor(approval)}"
                : $"{given.ByName} answered for you already: {ApprovalWords.Answer(given)}. {ApprovalWords.WaitingFor(approval)}");
        return Refusal.NotAllowed("approval.not-asked", $"{approval.Key} does not wait for you. {ApprovalWords.WaitingFor(approval)}");
    }

    /// <summary>Refusal of people who may not withdraw it, or null: who started it, who asked for the record, and administrators.</summary>
    public static Refusal? ToWithdraw(WorkspaceState state, Approval approval, Person by) =>
        by.Id == approval.StartedBy || by.Id == state.DecidedBy(approval)?.Asker || AdministratorRights.Missing(state, by) is null
            ? null
            : Refusal.NotAllowed("approval.withdraw", $"{approval.StartedByName} can withdraw it, whoever asked for {approval.Decides}, and administrators.");

    /// <summary>Refusal of people who may not hand on a seat, or null: whose it is, and administrators.</summary>
    public static Refusal? ToReassign(WorkspaceState state, Person by, PersonId seat) =>
        by.Id == seat || AdministratorRights.Missing(state, by) is null
            ? null
            : Refusal.NotAllowed("approval.reassign", "Whoever is asked can hand this on, and administrators.");

    /// <summary>Why somebody cannot be given a seat of a step; null where they can.</summary>
    public static Refusal? ToSit(WorkspaceState state, Approval approval, ApprovalStep step, PersonId person)
    {
        if (state.People[person.Value] is not { Removed: false } member)
            return Refusal.Invalid("to", "Choose somebody of this product line.");
        if (IsOwn(state, approval, person))
            return Refusal.Invalid("to", $"{member.Name} asked for {approval.Decides}, so somebody else has to decide.");
        return step.Seats.Any(s => s.Person == person)
            ? Refusal.Invalid("to", $"{member.Name} is asked already.")
            : null;
    }

    private static Refusal Ended(WorkspaceState state, Approval approval) =>
        Refusal.Conflict("approval.ended", $"{ApprovalWords.HowItEnded(state, approval)} Nothing was changed.");

    private static bool IsOwn(WorkspaceState state, Approval approval, PersonId person) =>
        Approvers.AreHandsSeparate(state) && state.DecidedBy(approval)?.Asker == person;
}

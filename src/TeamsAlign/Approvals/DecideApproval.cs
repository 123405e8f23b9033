using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>One vote in an approval.</summary>
/// <param name="Approval">Key.</param>
internal sealed record DecideApproval(string Approval, bool Approves) : Command
{
    /// <summary>How long a sign-in counts as fresh.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(10);
    private const int LongestWhy = 1000;

    /// <summary>Needed to decline.</summary>
    public string? Why { get; init; }

    /// <summary>For whom, where the person stands in for several; nobody: their own seat first.</summary>
    public PersonId OnBehalfOf { get; init; }

    /// <summary>When the caller of the API signed in, by their token; null on every other surface.</summary>
    public DateTimeOffset? SignedInAt { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (found, none) = ApprovalRights.Named(state, by, Approval);
        if (found is not var (approval, subject))
            return none!;
        var today = state.Today(now);
        if (ApprovalRights.SeatFor(state, approval, by.Id, OnBehalfOf, today) is not var (step, seat))
            return ApprovalRights.WhyNot(state, approval, by, today);
        if (approval.InTab && SignedInAt is null)
            return Refusal.NotAllowed("approval.tab", $"So much hangs on {approval.Decides} that it is decided in the tab, with a fresh sign-in.");
        if (approval.InTab && SignedInAt < now - FreshFor)
            return Refusal.NotAllowed("approval.sign-in", $"So much hangs on {approval.Decides} that it takes a fresh sign-in. Please sign in again and decide within ten minutes.");
        var why = TypedText.Note(Why);
        if (!Approves && why is null)
            return Refusal.Invalid("why", "Why? The reason is passed on to who asked.");
        if (why?.Length > LongestWhy)
            return Refusal.Invalid("why", $"The reason has at most {LongestWhy} characters; this one has {why.Length}.");

        var vote = new Vote(by.Id, by.Name, Approves ? Vote.Approve : Vote.Decline, now, why, seat.Person == by.Id ? PersonId.None : seat.Person, approval.NumberOf(step));
        var after = RunApproval.Voted(state, approval, subject, vote, now);
        var forWhom = vote.OnBehalfOf.IsNone ? "" : $" for {seat.Name}";
        return ApprovalSteps.Moved(
            state, approval, after, subject, by, now,
            $"{by.Name} {ApprovalWords.Answer(vote)}{forWhom} in {approval.Key} ({ApprovalWords.Step(approval, step)})", why);
    }
}

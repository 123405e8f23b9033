using System.Globalization;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>The words people read for where an approval stands.</summary>
internal static class ApprovalWords
{
    public static string Of(ApprovalState state) => state switch
    {
        ApprovalState.Running => "Being decided",
        ApprovalState.Approved => "Approved",
        ApprovalState.Declined => "Declined",
        ApprovalState.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>"approved", "declined".</summary>
    public static string Answer(Vote vote) => vote.Approves ? "approved" : "declined";

    /// <summary>"Step 2 of 3, Finance"; "Finance" where there is one.</summary>
    public static string Step(Approval approval, ApprovalStep step) =>
        approval.Steps.Count == 1 ? step.Name : $"Step {approval.NumberOf(step)} of {approval.Steps.Count}, {step.Name}";

    /// <summary>Names of those whose answer is missing in a step.</summary>
    public static string Waiting(Approval approval, ApprovalStep step) => Sentences.Names(Missing(approval, step), "nobody");

    /// <summary>Names of all whose answer is missing.</summary>
    public static string Waiting(Approval approval) => Sentences.Names(approval.Open.SelectMany(s => Missing(approval, s)).Distinct(), "nobody");

    private static IEnumerable<string> Missing(Approval approval, ApprovalStep step) => step.Unassigned
        ? ["an administrator, who names somebody"]
        : step.Seats.Where(s => !approval.VotesOf(step).Any(v => v.For == s.Person)).Select(s => s.Name);

    /// <summary>"It waits for Nadia Haddad."</summary>
    public static string WaitingFor(Approval approval) => approval.Question is { } question
        ? $"It waits for an answer to {question.ByName}'s question."
        : $"It waits for {Waiting(approval)}.";

    /// <summary>"Eva Novak declined AP-4 on 24 November 2026.": who ended it, and how.</summary>
    public static string HowItEnded(WorkspaceState state, Approval approval)
    {
        var day = approval.EndedAt is { } at ? $" on {Day(state.Today(at))}" : "";
        return approval.State switch
        {
            ApprovalState.Withdrawn => $"{approval.Key} was withdrawn{day}.",
            ApprovalState.Approved => $"{approval.Votes[^1].ByName} approved {approval.Key} last{day}, and it is done.",
            _ => $"{approval.Votes[^1].ByName} declined {approval.Key}{day}.",
        };
    }

    /// <summary>"1 March 2027".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Mon 30 Nov, 17:00" on the clock of the workspace.</summary>
    public static string Moment(WorkspaceState state, DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, state.Calendar.Zone).ToString("ddd d MMM, HH:mm", CultureInfo.InvariantCulture);
}

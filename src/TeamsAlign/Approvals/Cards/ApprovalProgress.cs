using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals.Cards;

/// <summary>The steps of an approval, one line each: what was decided, what it waits for and until when, what comes after.</summary>
internal static class ApprovalProgress
{
    public static IEnumerable<CardElement> Of(Approval approval, WorkspaceState state)
    {
        foreach (var step in approval.Steps)
        {
            yield return new RichTextBlock(new TextRun($"{Sign(step.State)} {step.Name}") { Weight = TextWeight.Bolder }, new TextRun($" · {Line(approval, step, state)}"));
            foreach (var vote in approval.VotesOf(step))
                yield return new RichTextBlock(new TextRun(Text.Cut(Said(vote, state), LongestLine)) { IsSubtle = true }) { Spacing = Spacing.None };
        }
    }

    private const int LongestLine = 300;

    private static string Sign(StepState state) => state switch
    {
        StepState.Approved => "✓",
        StepState.Declined => "✗",
        StepState.Open => "▸",
        _ => "·",
    };

    /// <summary>"waits for Eva Novak, by Mon 30 Nov, 17:00".</summary>
    public static string Line(Approval approval, ApprovalStep step, WorkspaceState state) => step.State switch
    {
        StepState.Approved => "approved",
        StepState.Declined => "declined",
        StepState.Dropped => "not needed",
        StepState.Waiting => "comes after that",
        _ => $"waits for {ApprovalWords.Waiting(approval, step)}{(step.Due is { } due && approval.Question is null ? $", by {ApprovalWords.Moment(state, due)}" : "")}{Needs(step)}",
    };

    private static string Needs(ApprovalStep step) => step.Policy.Rule switch
    {
        StepRule.All when step.Seats.Count > 1 => " · all have to approve",
        StepRule.Quorum => $" · {step.Policy.Quorum} have to approve",
        _ => "",
    };

    private static string Said(Vote vote, WorkspaceState state)
    {
        var forWhom = vote.OnBehalfOf.IsNone ? "" : $" for {state.People[vote.OnBehalfOf.Value]?.Name ?? "somebody"}";
        return $"{vote.ByName}{forWhom} {ApprovalWords.Answer(vote)}, {ApprovalWords.Moment(state, vote.At)}{(vote.Why is { } why ? $": {why}" : "")}";
    }
}

using TeamsAlign.Approvals.Cards;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals.Api;

/// <summary>An approval as a page shows it to one person.</summary>
/// <param name="State">Being decided, approved, declined or withdrawn.</param>
/// <param name="Title">Of the record it is about.</param>
/// <param name="Sentence">Where it stands, for people.</param>
/// <param name="WaitsForMe">Whether the viewer is asked, or stands in for somebody who is.</param>
/// <param name="Money">What hung on it at the start; absent where the viewer does not see totals.</param>
/// <param name="MoneyMoved">Whether it has changed by more than 20 % since.</param>
/// <param name="InTab">Decided with a fresh sign-in only.</param>
/// <param name="May">What the viewer may do now: approve, decline, ask, answer, handOn, withdraw, restart.</param>
internal sealed record ApprovalView(
    string Key, string Decides, string Title, string Policy, ApprovalState State, string Sentence, bool WaitsForMe, DateTimeOffset? Due, string? Money, bool MoneyMoved, bool InTab,
    string StartedBy, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, QuestionView? Question, IReadOnlyList<StepView> Steps, IReadOnlyList<string> May, string RowVersion)
{
    public static ApprovalView Of(WorkspaceState state, Approval approval, Person viewer, DateOnly today)
    {
        var seat = ApprovalRights.SeatFor(state, approval, viewer.Id, PersonId.None, today);
        return new ApprovalView(
            approval.Key, approval.Decides, state.DecidedBy(approval)?.DecidedTitle ?? approval.Decides, approval.Policy, approval.State,
            approval.IsRunning ? ApprovalWords.WaitingFor(approval) : approval.Votes.Count > 0 || approval.State == ApprovalState.Withdrawn ? ApprovalWords.HowItEnded(state, approval) : "",
            seat is not null,
            approval.NextDue,
            new MoneySight(state, viewer).SeesTotals && approval.HasSteps ? approval.Money.Text : null,
            RestartApproval.IsOffered(state, approval, today),
            approval.InTab,
            approval.StartedByName, approval.StartedAt, approval.EndedAt,
            approval.Question is { } q ? new QuestionView(q.Text, q.ByName, q.At) : null,
            [.. approval.Steps.Select(s => StepView.Of(state, approval, s))],
            [.. Offered(approval, viewer, state, today)],
            state.RowVersion(approval.Key));
    }

    private static IEnumerable<string> Offered(Approval approval, Person viewer, WorkspaceState state, DateOnly today) =>
        ApprovalCard.Offered(approval with { InTab = false }, viewer, state, today).Select(o => o.Verb[(o.Verb.IndexOf('.', StringComparison.Ordinal) + 1)..]).Distinct();
}

internal sealed record QuestionView(string Text, string By, DateTimeOffset At);

/// <param name="Line">What it waits for, or how it ended, for people.</param>
/// <param name="Missing">Whose answer is missing.</param>
internal sealed record StepView(int Number, string Name, StepState State, string Line, DateTimeOffset? Due, bool Unassigned, IReadOnlyList<SeatView> Missing, IReadOnlyList<VoteView> Votes)
{
    public static StepView Of(WorkspaceState state, Approval approval, ApprovalStep step) => new(
        approval.NumberOf(step), step.Name, step.State, ApprovalProgress.Line(approval, step, state), step.Due, step.Unassigned,
        [.. step.State == StepState.Open ? step.Seats.Where(s => !approval.VotesOf(step).Any(v => v.For == s.Person)).Select(s => new SeatView(s.Person.Value, s.Name)) : []],
        [.. approval.VotesOf(step).Select(v => new VoteView(v.ByName, v.OnBehalfOf.IsNone ? null : state.People[v.OnBehalfOf.Value]?.Name ?? "somebody", v.Approves, v.At, v.Why))]);
}

internal sealed record SeatView(string Id, string Name);

internal sealed record VoteView(string By, string? OnBehalfOf, bool Approves, DateTimeOffset At, string? Why);

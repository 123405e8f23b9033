using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

internal enum ApprovalState { Running, Approved, Declined, Withdrawn }

/// <summary>One vote: who, on whose behalf, when and why.</summary>
/// <param name="Answer">The words of the button: <see cref="Approve"/>, <see cref="Decline"/>, or another answer in a row of before.</param>
/// <param name="Step">Which step it counts in, from 1; 0 where there are no steps.</param>
internal sealed record Vote(PersonId By, string ByName, string Answer, DateTimeOffset At, string? Why = null, PersonId OnBehalfOf = default, int Step = 0)
{
    public const string Approve = "Approve";
    public const string Decline = "Decline";

    public bool Approves => Answer == Approve;

    /// <summary>Whose seat it is given for.</summary>
    public PersonId For => OnBehalfOf.IsNone ? By : OnBehalfOf;
}

/// <summary>A question of somebody who is asked, to whoever wants it decided; the time to decide stands still until it is answered.</summary>
internal sealed record ApprovalQuestion(string Text, PersonId By, string ByName, DateTimeOffset At);

/// <summary>
/// How several people decide something: what, by which policy, in which steps. Nothing in it assumes a request. Where no policy matches, one person's
/// answer is in the record itself.
/// </summary>
/// <param name="Decides">Key of the record; see <see cref="IDecided"/>.</param>
internal sealed record Approval(string Key, string Decides) : IRecord
{
    public const string Prefix = "AP";

    /// <summary>Name of the policy frozen at its start.</summary>
    public string Policy { get; init; } = "";
    public ApprovalState State { get; init; }

    /// <summary>The policy's steps as they were at the start, and how far each is.</summary>
    public IReadOnlyList<ApprovalStep> Steps { get; init; } = [];
    public IReadOnlyList<Vote> Votes { get; init; } = [];
    public FrozenMoney Money { get; init; } = FrozenMoney.None;

    /// <summary>Decided in the tab only, with a fresh sign-in.</summary>
    public bool InTab { get; init; }

    /// <summary>Who put it to the approvers, and with which words for whoever asked.</summary>
    public PersonId StartedBy { get; init; }
    public string StartedByName { get; init; } = "";
    public string? Words { get; init; }
    public ApprovalQuestion? Question { get; init; }
    public DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The day by which it is to be decided, for lists; each step has its own hour.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>False only for rows of before, when the answer of one person had one too.</summary>
    public bool HasSteps => Steps.Count > 0;

    public bool IsRunning => State == ApprovalState.Running;

    public IEnumerable<ApprovalStep> Open => Steps.Where(s => s.State == StepState.Open);

    /// <summary>When the first of the open steps is to be decided.</summary>
    public DateTimeOffset? NextDue => Open.Min(s => s.Due);

    /// <summary>Number of a step, from 1.</summary>
    public int NumberOf(ApprovalStep step) => Steps.TakeWhile(s => s != step).Count() + 1;

    public Approval With(ApprovalStep step, ApprovalStep instead) => this with { Steps = [.. Steps.Select(s => ReferenceEquals(s, step) ? instead : s)] };
}

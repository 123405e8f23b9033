using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>The policy every workspace starts with: one decider's answer is the decision. It still leaves a record of who decided what and why.</summary>
internal static class OneDecides
{
    public const string Policy = "One decides";

    /// <summary>The closed approval that goes with an answer.</summary>
    public static Approval Approval(WorkspaceState state, Requests.Request answered, RequestMove answer, Person by, DateTimeOffset now) =>
        new(state.NextKey(Approvals.Approval.Prefix), answered.Key)
        {
            Policy = Policy,
            State = answer == RequestMove.Approve ? ApprovalState.Approved : ApprovalState.Declined,
            Votes = [new Vote(by.Id, by.Name, RequestAnswer.Of(answer).Label, now, answered.Reason)],
            StartedAt = answered.AskedAt,
            Due = answered.AnswerDue,
        };
}

using TeamsAlign.Approvals;
using TeamsAlign.People;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Answers a request. A new one is taken into triage in the same step.</summary>
/// <param name="Request">Key of the request.</param>
/// <param name="Answer">One of the answers of the life cycle.</param>
internal sealed record AnswerRequest(string Request, RequestMove Answer) : Command
{
    /// <summary>Needed to decline; welcome with every answer. Passed on to who asked.</summary>
    public string? Reason { get; init; }

    /// <summary>For "not now", which needs one of three: the day it is looked at again.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>For "not now": key of a plan item; it is looked at again when that ships.</summary>
    public string? UntilItem { get; init; }

    /// <summary>For "not now": it is looked at again when so many customers ask.</summary>
    public int? UntilCustomers { get; init; }

    /// <summary>Needed for "same as": the key of the other request.</summary>
    public string? SameAs { get; init; }

    /// <summary>What the surface showed; another one now is a conflict.</summary>
    public string? RowVersion { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (state.Requests[Request] is not { } request)
            return Refusal.NotFound(Request);
        if (RequestRights.ToAnswer(state, by, request) is { } refusal)
            return refusal;
        if (Answer is RequestMove.TakeIntoTriage or RequestMove.Reopen)
            return Refusal.Invalid("answer", "That is not an answer. Please choose one.");
        if (AnsweredMeanwhile(state, request) is { } tooLate)
            return tooLate;
        if (RequestMoves.Target(request.Status, Answer) is not { } target)
            return Refusal.WrongState("request.move", RequestMoves.WhyNot(request, Answer));
        if (RequestRights.BeingDecided(state, request) is { } decided)
            return decided;
        if (AnswerCheck.Of(this, state, request, state.Today(now)) is [var invalid, ..])
            return invalid;

        var reason = TypedText.Note(Reason);
        if (Answer == RequestMove.Approve && state.PolicyFor(request, state.Today(now)) is { } policy)
            return StartApproval(state, policy, request, reason, by, now);
        var answered = request with
        {
            Status = target,
            Reason = reason,
            NotNowUntil = Answer == RequestMove.NotNow ? Until : null,
            NotNowItem = Answer == RequestMove.NotNow && TypedText.Line(UntilItem) is { } item ? state.PlanItems[item]!.Key : null,
            NotNowCustomers = Answer == RequestMove.NotNow ? UntilCustomers : null,
            SameAs = Answer == RequestMove.SameAs ? state.Requests[SameAs!.Trim()]!.Key : null,
            AnsweredBy = by.Id,
            AnsweredByName = by.Name,
            AnsweredAt = now,
        };
        return Decision.About(request.Key, Summary(state, request, by))
            .Put(answered)
            .Tell(new RequestAnswered(request.Key, target, by.Id) { To = RequestNotices.Concerned(state, request, by.Id) })
            .Because(reason);
    }

    /// <summary>A policy asks for more than one decider: the answer is the first vote, where it counts, and what comes of it follows from the others.</summary>
    private static Decision.Changed StartApproval(WorkspaceState state, ApprovalPolicy policy, Request request, string? reason, Person by, DateTimeOffset now)
    {
        var started = RunApproval.Start(state, state.NextKey(Approval.Prefix), policy, request, reason, by, now);
        var triaged = request with { Status = RequestMoves.Target(request.Status, RequestMove.TakeIntoTriage) ?? request.Status };
        // On a card nobody has signed in freshly, so where that is needed the start is no vote.
        var after = !started.InTab && ApprovalRights.SeatFor(state, started, by.Id, PersonId.None, state.Today(now)) is var (step, seat)
            ? RunApproval.Voted(state, started, request, new Vote(by.Id, by.Name, Vote.Approve, now, reason, seat.Person == by.Id ? PersonId.None : seat.Person, started.NumberOf(step)), now)
            : started;
        var moved = ApprovalSteps.Moved(state, null, after, triaged, by, now, $"{by.Name} put {request.Key} to {after.Key}, {policy.Name}", reason);
        return after.IsRunning && triaged != request ? moved.Put(triaged) : moved;
    }

    /// <summary>Somebody was faster: the sentence says who. Never decides twice.</summary>
    private Refusal? AnsweredMeanwhile(WorkspaceState state, Request request)
    {
        if (RequestMoves.Waits(request.Status) || request.AnsweredAt is null)
            return Freshness.Check(state, request.Key, RowVersion);
        return RequestMoves.Target(request.Status, Answer) is null && request.AnsweredByName is { } who && RowVersion is not null
            && RowVersion != state.RowVersion(request.Key)
            ? Refusal.Conflict("request.decided", $"{who} answered {request.Key} already: {RequestWords.StatusOf(request)}. Nothing was changed.")
            : Freshness.Check(state, request.Key, RowVersion);
    }

    private string Summary(WorkspaceState state, Request request, Person by)
    {
        var triage = request.Status == RequestStatus.New ? $"took {request.Key} into triage and " : "";
        var bothHands = by.Id == request.AskedBy && !state.SeparatesHands(Roles.ProductManager) ? ", having asked for it too" : "";
        return $"{by.Name} {triage}{RequestWords.Done(Answer, request.Key)}{bothHands}";
    }
}

using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Takes back "not now", "declined" or "same as": the request waits for an answer again, by a new date, and who wants it counts for itself.</summary>
/// <param name="Request">Key of the request.</param>
/// <param name="Reason">What changed; always needed.</param>
internal sealed record ReopenRequest(string Request, string? Reason) : Command
{
    public string? RowVersion { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (state.Requests[Request] is not { } request)
            return Refusal.NotFound(Request);
        if (!by.Is(Roles.SalesManager) && RequestRights.ToDecide(state, by) is { } refusal)
            return refusal;
        if (Freshness.Check(state, request.Key, RowVersion) is { } stale)
            return stale;
        if (RequestMoves.Target(request.Status, RequestMove.Reopen) is not { } target)
            return Refusal.WrongState("request.move", RequestMoves.WhyNot(request, RequestMove.Reopen));
        var reason = TypedText.Note(Reason);
        if (FieldCheck.Text(nameof(Reason), "The reason", reason, RequestLimits.Reason, required: true).FirstOrDefault() is { } invalid)
            return invalid;

        var reopened = request with
        {
            Status = target,
            AnswerDue = state.Calendar.AfterDays(state.Today(now), state.Settings.AnswerWithinDays),
            NotNowUntil = null,
            NotNowItem = null,
            NotNowCustomers = null,
            SameAs = null,
            Reason = null,
            AnsweredBy = PersonId.None,
            AnsweredByName = null,
            AnsweredAt = null,
        };
        return Decision.About(request.Key, $"{by.Name} {RequestWords.Done(RequestMove.Reopen, request.Key)}")
            .Put(reopened)
            .Tell(new RequestReopened(request.Key, by.Id) { To = RequestNotices.Concerned(state, request, by.Id) })
            .Because(reason);
    }
}

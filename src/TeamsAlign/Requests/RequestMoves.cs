using static TeamsAlign.Requests.RequestMove;
using static TeamsAlign.Requests.RequestStatus;

namespace TeamsAlign.Requests;

/// <summary>
/// The life cycle of a request as one table: where each move leads from each status. An answer to a new request takes it into triage in
/// the same step. Planned, in progress and shipped are left by the plan alone (<see cref="RequestFollowsPlan"/>).
/// </summary>
internal static class RequestMoves
{
    /// <summary>The status after the move, or null where the life cycle has no such move.</summary>
    public static RequestStatus? Target(RequestStatus status, RequestMove move) => (status, move) switch
    {
        (New, RequestMove.TakeIntoTriage) => InTriage,
        (New or InTriage, Approve) => Approved,
        (New or InTriage, RequestMove.NotNow) => RequestStatus.NotNow,
        (New or InTriage or Approved, Decline) => Declined,
        (New or InTriage, RequestMove.AlreadyThere) => RequestStatus.AlreadyThere,
        (New or InTriage, RequestMove.SameAs) => RequestStatus.SameAs,
        (New or InTriage, RequestMove.NotForUs) => RequestStatus.NotForUs,
        (RequestStatus.NotNow or Declined or RequestStatus.SameAs, Reopen) => InTriage,
        _ => null,
    };

    /// <summary>The moves possible from a status, in the order they are offered.</summary>
    public static IEnumerable<RequestMove> From(RequestStatus status) => Enum.GetValues<RequestMove>().Where(m => Target(status, m) is not null);

    /// <summary>Whether the asker still waits for an answer.</summary>
    public static bool Waits(RequestStatus status) => status is New or InTriage;

    /// <summary>What is possible instead of a move that the life cycle does not have.</summary>
    public static string WhyNot(Request request, RequestMove move) => (request.Status, move) switch
    {
        (InTriage, RequestMove.TakeIntoTriage) => $"{request.Key} is in triage already. It can be answered now.",
        (New or InTriage, Reopen) => $"{request.Key} has not been answered yet, so there is nothing to reopen. It can be answered.",
        (Approved, _) => $"{request.Key} is approved. It can be put on the roadmap, or declined with a reason.",
        (RequestStatus.NotNow, _) => $"{request.Key} was put off{RequestWords.Until(request)}. Reopen it with a reason to answer it again.",
        (Declined, _) => $"{request.Key} was declined. Reopen it with a reason to answer it again.",
        (RequestStatus.AlreadyThere, _) => $"{request.Key} was answered: already there. If something is still missing, ask for that.",
        (RequestStatus.SameAs, _) => $"{request.Key} is the same as {request.SameAs}. Decide about {request.SameAs} instead, or reopen {request.Key} with a reason if it is not.",
        (RequestStatus.NotForUs, _) => $"{request.Key} was answered: not for us. If that changed, ask for it again.",
        (Planned, _) => $"{request.Key} is planned, and its status follows the roadmap. Drop its plan items there and it comes back for an answer.",
        (InProgress, _) => $"{request.Key} is in progress, and its status follows the roadmap. Drop its plan items there and it comes back for an answer.",
        (Shipped, _) => $"{request.Key} has shipped. If it does not solve the problem, ask for what is missing.",
        _ => $"{request.Key} is {RequestWords.Of(request.Status).ToLowerInvariant()} and can't be moved that way.",
    };
}

using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

/// <summary>Which requests may be put on the roadmap: those that were approved, also a second time, since one may need several items.</summary>
internal static class Placement
{
    public static bool IsPossible(RequestStatus status) =>
        status is RequestStatus.Approved or RequestStatus.Planned or RequestStatus.InProgress;

    /// <summary>The refusal of the first request that cannot be placed, or null.</summary>
    public static Refusal? FirstRefusal(WorkspaceState state, IEnumerable<string> requests) =>
        requests.Select(key => Refuse(state, key)).FirstOrDefault(r => r is not null);

    private static Refusal? Refuse(WorkspaceState state, string key) => state.Requests[key] switch
    {
        null => Refusal.NotFound(key),
        { Status: var status } when IsPossible(status) => null,
        { Status: RequestStatus.New or RequestStatus.InTriage } request =>
            Refusal.WrongState("roadmap.unanswered", $"{request.Key} has not been answered yet. Approve it first."),
        { Status: RequestStatus.Shipped } request =>
            Refusal.WrongState("roadmap.shipped", $"{request.Key} has shipped already. If something is missing, ask for that."),
        var request => Refusal.WrongState("roadmap.refused",
            $"{request.Key} was answered with \"{RequestWords.StatusOf(request)}\". Only approved requests go on the roadmap."),
    };
}

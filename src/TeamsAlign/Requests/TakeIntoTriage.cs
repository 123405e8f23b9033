using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>A decider has seen a new request and looks into it.</summary>
/// <param name="Request">Key of the request.</param>
internal sealed record TakeIntoTriage(string Request) : Command
{
    public string? RowVersion { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (request, refusal) = RequestRights.ToTriage(state, by, Request, RowVersion);
        if (request is null)
            return refusal!;
        if (RequestMoves.Target(request.Status, RequestMove.TakeIntoTriage) is not { } target)
            return Refusal.WrongState("request.move", RequestMoves.WhyNot(request, RequestMove.TakeIntoTriage));
        return Decision.About(request.Key, $"{by.Name} {RequestWords.Done(RequestMove.TakeIntoTriage, request.Key)}")
            .Put(request with { Status = target });
    }
}

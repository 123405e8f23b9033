using TeamsAlign.Workspaces;
using TeamsAlign.Workspaces.Due;

namespace TeamsAlign.Requests;

/// <summary>"Not now" ends by itself: on the day it was put off to, the request waits for an answer again.</summary>
internal sealed class ReopenWhenDue : IDueWork
{
    public IEnumerable<DueCommand> Due(WorkspaceState state, DateTimeOffset now) =>
        from request in state.RequestsThatAre(RequestStatus.NotNow)
        let until = request.NotNowUntil
        where until <= state.Today(now)
        select new DueCommand(
            request.Key, $"request.reopen.{until:yyyy-MM-dd}",
            new ReopenRequest(request.Key, $"It was put off until {RequestWords.Date(until.Value)}."));
}

using TeamsAlign.Requests.Api;

namespace TeamsAlign.Informing;

/// <summary>Which customers were told that a request shipped: said, and taken back.</summary>
internal static class InformingApi
{
    public static RouteGroupBuilder MapInforming(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/requests/{key}/demand/{demand}/informed").WithTags("Requests");
        group.MapPut("/", (string key, string demand, RequestDesk desk, CancellationToken stop) =>
            desk.ChangeAsync(key, new MarkInformed(key, [demand]), null, stop)).WithName("markInformed");
        group.MapDelete("/", (string key, string demand, RequestDesk desk, CancellationToken stop) =>
            desk.ChangeAsync(key, new MarkInformed(key, [demand]) { Undo = true }, null, stop)).WithName("undoInformed");
        return group;
    }
}

using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>For tests and benchmarks: make the connector fail, and read what was really called.</summary>
internal static class ConnectorControl
{
    private const int PageSize = 1000;

    public static void MapConnectorControl(this IEndpointRouteBuilder routes)
    {
        var control = routes.MapGroup("/control/connector").DisableAntiforgery();
        control.MapGet("/faults", (FaultInjector faults) => Results.Ok(faults.Current()));
        control.MapPost("/faults", (List<Fault> rules, FaultInjector faults) =>
        {
            faults.Set(rules);
            return Results.Ok(faults.Current());
        });
        control.MapDelete("/faults", (FaultInjector faults) =>
        {
            faults.Set([]);
            return Results.NoContent();
        });
        control.MapGet("/log", (long? after, int? count, CallLog log) =>
            Results.Json(new JsonArray([.. log.After(after ?? 0, Math.Clamp(count ?? PageSize, 1, PageSize))])));
        control.MapDelete("/log", (CallLog log) =>
        {
            log.Clear();
            return Results.NoContent();
        });
    }
}

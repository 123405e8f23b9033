namespace TeamsAlign.Local.Teams.Bot;

/// <summary>For tests and benchmarks: deliver activities to the bot more than once.</summary>
internal static class DeliveryControl
{
    public static void MapDeliveryControl(this IEndpointRouteBuilder routes)
    {
        var control = routes.MapGroup("/control/channel").DisableAntiforgery();
        control.MapPost("/faults", (List<DeliveryFault> rules, DeliveryFaults faults) =>
        {
            faults.Set(rules);
            return Results.NoContent();
        });
        control.MapDelete("/faults", (DeliveryFaults faults) =>
        {
            faults.Set([]);
            return Results.NoContent();
        });
    }
}

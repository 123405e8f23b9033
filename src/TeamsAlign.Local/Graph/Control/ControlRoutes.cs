using System.Text.Json;
using TeamsAlign.Local.Graph.Calls;
using TeamsAlign.Local.Graph.Faults;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Subscriptions;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Control;

/// <summary>What a test can ask of the local Graph that no real one offers, outside <c>/v1.0</c>.</summary>
internal static class ControlRoutes
{
    public static void MapGraphControl(this IEndpointRouteBuilder routes)
    {
        var control = routes.MapGroup("/control/graph");
        // A JSON content type cannot be sent from a page of another origin without asking first, and nobody would answer.
        control.AddEndpointFilter(async (context, next) =>
            HttpMethods.IsPost(context.HttpContext.Request.Method) && !context.HttpContext.Request.HasJsonContentType()
                ? Results.StatusCode(StatusCodes.Status415UnsupportedMediaType)
                : await Refusable(context, next));
        control.MapGet("/calls", (CallCounters calls) => Results.Json(calls.Body()));
        control.MapGet("/faults", (FaultBook faults) => Results.Json(faults.Rules, ControlForm.Default.IReadOnlyListFaultRule));
        control.MapPost("/faults", AddFaultsAsync);
        control.MapDelete("/faults", (FaultBook faults) => faults.Clear());
        control.MapPost("/reset", ResetAsync);
        control.MapPost("/edit", EditAsync);
        control.MapPost("/sites", AddSiteAsync);
        control.MapPost("/lifecycle", SendLifecycleAsync);
    }

    private static async Task<IResult> AddFaultsAsync(HttpRequest request, FaultBook faults, CancellationToken cancellationToken)
    {
        var rules = await request.ReadFromJsonAsync(ControlForm.Default.FaultRuleArray, cancellationToken) ?? [];
        faults.Add(rules);
        return Results.Json(faults.Rules, ControlForm.Default.IReadOnlyListFaultRule);
    }

    /// <summary>Faults and counters are forgotten; with <c>?lists=true</c> every list made since the start is gone too.</summary>
    private static async Task<IResult> ResetAsync(FaultBook faults, CallCounters calls, ListStore lists, [Microsoft.AspNetCore.Mvc.FromQuery(Name = "lists")] bool? withLists, CancellationToken cancellationToken)
    {
        faults.Clear();
        calls.Reset();
        foreach (var list in withLists == true ? lists.All.Where(list => !list.IsSystem).ToList() : [])
            await lists.DeleteAsync(list, cancellationToken);
        return Results.NoContent();
    }

    private static async Task<IResult> EditAsync(HttpRequest request, HandEdits edits, CancellationToken cancellationToken)
    {
        var edit = await request.ReadFromJsonAsync(ControlForm.Default.HandEdit, cancellationToken) ?? throw Failures.InvalidValue();
        var row = await edits.ApplyAsync(edit, $"{request.Scheme}://{request.Host}{RequestReader.Prefix}", cancellationToken);
        return row is null ? Results.NoContent() : Results.Json(row);
    }

    private static async Task<IResult> AddSiteAsync(HttpRequest request, SampleTenant tenant, CancellationToken cancellationToken)
    {
        var site = await request.ReadFromJsonAsync(ControlForm.Default.NewSite, cancellationToken) ?? throw Failures.InvalidValue();
        var made = await tenant.AddSiteAsync(site.Path, site.DisplayName, "", cancellationToken);
        return Results.Json(new System.Text.Json.Nodes.JsonObject { ["id"] = made.Id, ["webUrl"] = made.WebUrl });
    }

    private static async Task<IResult> SendLifecycleAsync(
        HttpRequest request, SubscriptionStore subscriptions, WebhookSender sender, CancellationToken cancellationToken)
    {
        var order = await request.ReadFromJsonAsync(ControlForm.Default.LifecycleOrder, cancellationToken) ?? throw Failures.InvalidValue();
        if (subscriptions.Find(order.SubscriptionId) is not { LifecycleNotificationUrl: { } url } subscription)
            throw Failures.ItemNotFound();
        var taken = await sender.DeliverAsync(url, [subscription.Lifecycle(order.Event)], cancellationToken);
        return taken ? Results.NoContent() : Results.StatusCode(StatusCodes.Status502BadGateway);
    }

    private static async ValueTask<object?> Refusable(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (GraphFailure failure)
        {
            return Results.Problem(failure.Message, statusCode: failure.Status);
        }
        catch (JsonException)
        {
            return Results.Problem("The body is not what this address takes.", statusCode: StatusCodes.Status400BadRequest);
        }
    }
}

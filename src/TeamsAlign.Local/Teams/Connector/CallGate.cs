using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Tokens;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>What every call of the bot passes before its handler: the log, then faults, then who it is, then the limits.</summary>
internal static class CallGate
{
    public static void UseCallGate(this RouteGroupBuilder connector)
    {
        connector.AddEndpointFilter(LogAsync);
        connector.AddEndpointFilter(RequireBotAsync);
        connector.AddEndpointFilter(LimitAsync);
    }

    private static async ValueTask<object?> LogAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var services = http.RequestServices;
        var injector = services.GetRequiredService<FaultInjector>();
        var fault = injector.Draw(http.Request);
        var body = await BodyAsync(http.Request);
        IResult? handled = null;

        try
        {
            return fault is null ? await Handle(context) : await injector.SpoilAsync(fault, context, Handle);
        }
        finally
        {
            // Also when the caller gave up waiting: what it asked for may have been carried out.
            services.GetRequiredService<CallLog>().Add(Entry(http, body, fault, handled, services.GetRequiredService<TimeProvider>()));
        }

        async ValueTask<object?> Handle(EndpointFilterInvocationContext inner)
        {
            var result = await next(inner);
            handled = result as IResult;
            return result;
        }
    }

    private static LoggedCall Entry(HttpContext http, JsonNode? body, Fault? fault, IResult? handled, TimeProvider time)
    {
        var status = handled is IStatusCodeHttpResult { StatusCode: { } code } ? code : handled is null ? 0 : StatusCodes.Status200OK;
        var value = (handled as IValueHttpResult)?.Value as JsonObject;
        return new LoggedCall(
            time.GetUtcNow(),
            http.Request.Method,
            Uri.UnescapeDataString(http.Request.Path.Value ?? ""),
            http.Request.RouteValues["conversation"] as string,
            http.Request.RouteValues["activity"] as string,
            status,
            Executed: status is >= 200 and < 300,
            (string?)value?["activityId"] ?? (string?)value?["id"],
            fault?.Kind,
            body);
    }

    private static async Task<JsonNode?> BodyAsync(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method))
            return null;
        request.EnableBuffering();
        try
        {
            return await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
        }
        catch (JsonException)
        {
            // The handler says what is wrong with it; the log has no use for it.
            return null;
        }
        finally
        {
            request.Body.Position = 0;
        }
    }

    private static async ValueTask<object?> RequireBotAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        const string Scheme = "Bearer ";
        var header = context.HttpContext.Request.Headers.Authorization.ToString();
        var tokens = context.HttpContext.RequestServices.GetRequiredService<LocalTokens>();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && await tokens.ValidateConnectorTokenAsync(header[Scheme.Length..]) is not null
                ? await next(context)
                : ConnectorError.Unauthorized();
    }

    private static async ValueTask<object?> LimitAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var limits = context.HttpContext.RequestServices.GetRequiredService<CallLimits>();
        return limits.Refuse(context.HttpContext) ?? await next(context);
    }
}

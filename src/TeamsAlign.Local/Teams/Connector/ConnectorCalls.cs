using TeamsAlign.Local.Teams.Tokens;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>Every call of the bot to the connector: who it is, then what it asks for.</summary>
internal static class ConnectorCalls
{
    public static void MapConnector(this IEndpointRouteBuilder routes)
    {
        var connector = routes.MapGroup("/connector").DisableAntiforgery();
        connector.AddEndpointFilter(RequireBotAsync);
        Messages.Map(connector);
        CreateConversation.Map(connector);
        Roster.Map(connector);
        TeamLookup.Map(connector);
        connector.Map("/{**rest}", () => ConnectorError.NotFound("Teams has no such call."));
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
}

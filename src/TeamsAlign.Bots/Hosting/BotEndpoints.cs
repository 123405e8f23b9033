using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TeamsAlign.Bots;

/// <summary>Adds the bot's address to an application.</summary>
public static class BotEndpoints
{
    /// <summary>Takes activities at this address. Builds the routes, so that two handlers of one thing fail here, at start.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The address the bot is registered with.</param>
    public static IEndpointConventionBuilder MapTeamsBot(this IEndpointRouteBuilder endpoints, string pattern = "/api/messages")
    {
        var endpoint = endpoints.ServiceProvider.GetRequiredService<BotEndpoint>();
        if (endpoints.ServiceProvider.GetRequiredService<IOptions<BotOptions>>().Value.DangerouslyAllowUnauthenticatedFromLoopback)
            Log.Unauthenticated(endpoints.ServiceProvider.GetRequiredService<ILogger<BotEndpoint>>());
        // The library authenticates itself: the application's own schemes know nothing of channels.
        return endpoints.MapPost(pattern, (RequestDelegate)endpoint.HandleAsync).AllowAnonymous().DisableAntiforgery();
    }
}

using System.Net;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Features;
using TeamsAlign.Shell.Local;

namespace TeamsAlign.Shell;

/// <summary>The HTTP API of tab and panel, its description, and the pages themselves.</summary>
internal static class ApiSetup
{
    public static void AddApi(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(System.Text.Json.JsonNamingPolicy.CamelCase)));
        services.AddProblemDetails();
        // Else a body that cannot be read gets a bare 400.
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.AddOpenApi();
        services.AddSignalR();
        services.AddHttpForwarder();
        services.AddExceptionHandler<NotSavedHandler>();
        services.AddExceptionHandler<LoadingHandler>();
        services.AddExceptionHandler<UnreadableHandler>();
    }

    /// <summary>What every request passes through.</summary>
    public static void UseProduct(this WebApplication app, LocalServices? local)
    {
        app.UseExceptionHandler();
        if (local is not null)
        {
            app.UseLocalFence();
            app.MapLocalPages(local);
            app.Lifetime.ApplicationStarted.Register(() => app.Announce(local));
        }

        app.UseFrameAncestors();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseWorkspaces();
    }

    /// <summary>The group all slices map into: signed in, not an outsider, versioned.</summary>
    public static RouteGroupBuilder MapApi(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        return app.MapOwnApi().WithVersion();
    }

    /// <summary>The same for what is a person's own and no part of the workspace: its answers follow no version of it.</summary>
    public static RouteGroupBuilder MapOwnApi(this WebApplication app) =>
        app.MapGroup("/api").RequireAuthorization(IdentitySetup.ApiPolicy).OfWorkspace().WithCurrentPerson()
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);

    public static void MapLive(this WebApplication app) => app.MapHub<LiveHub>(LiveHub.Path);

    /// <summary>200 once what is served has loaded, 503 with how far it is before.</summary>
    public static void MapHealth(this WebApplication app) => app.MapGet("/healthz", IResult (HttpContext http, IWorkspacesHealth health, IHostApplicationLifetime lifetime) =>
        health.Served(IsOfThisMachine(http)) is { } ready && lifetime.ApplicationStarted.IsCancellationRequested ? TypedResults.Ok(ready) : LoadingHandler.Answer(health.Progress))
        .AllowAnonymous().ExcludeFromDescription();

    /// <summary>Not through a proxy, which may be on this machine too.</summary>
    private static bool IsOfThisMachine(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from) && !http.Request.Headers.ContainsKey("X-Forwarded-For");
}

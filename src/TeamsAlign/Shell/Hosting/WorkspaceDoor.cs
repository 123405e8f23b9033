using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Brings a request of the API to the workspace it is for, before anything else of it is looked at.</summary>
internal static class WorkspaceDoor
{
    /// <summary>Marks endpoints that belong to a workspace.</summary>
    private sealed class OfAWorkspace;

    public static TBuilder OfWorkspace<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new OfAWorkspace());

    public static void UseWorkspaces(this WebApplication app)
    {
        var (served, own) = (app.Services.GetRequiredService<ServedWorkspaces>(), app.Services.GetRequiredService<OnlyInAWorkspace>());
        app.Use(async (context, next) =>
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<OfAWorkspace>() is null)
                await next(context);
            else
                await EnterAsync(context, served.Only!, own, next);
        });
    }

    private static async Task EnterAsync(HttpContext context, ServedWorkspace workspace, OnlyInAWorkspace own, RequestDelegate next)
    {
        var process = context.RequestServices;
        await using var scope = workspace.Services.CreateAsyncScope();
        context.RequestServices = own.In(scope.ServiceProvider, process);
        try
        {
            await next(context);
        }
        finally
        {
            context.RequestServices = process;
        }
    }
}

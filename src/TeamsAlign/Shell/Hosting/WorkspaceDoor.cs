using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Brings a request of the API to the workspace it is for, before anything else of it is looked at.</summary>
internal static class WorkspaceDoor
{
    /// <summary>Header in which a page says which product line it shows.</summary>
    public const string Header = "Product-Line";

    /// <summary>Marks endpoints that belong to a workspace.</summary>
    private sealed class OfAWorkspace;

    public static TBuilder OfWorkspace<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new OfAWorkspace());

    public static void UseWorkspaces(this WebApplication app)
    {
        var (which, own) = (app.Services.GetRequiredService<IWhichWorkspace>(), app.Services.GetRequiredService<OnlyInAWorkspace>());
        app.Use(async (context, next) =>
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<OfAWorkspace>() is null)
            {
                await next(context);
                return;
            }

            var found = await which.ForAsync(context.User, context.Request.Headers[Header], context.RequestAborted);
            if (found.Workspace is { } workspace)
                await EnterAsync(context, workspace, own, next);
            else
                await found.Answer!.ExecuteAsync(context);
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

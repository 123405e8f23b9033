using Microsoft.Net.Http.Headers;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Every read of the API carries the workspace's content as its ETag and answers 304 where the caller already has it, also right after a restart.</summary>
internal static class VersionedAnswers
{
    public static RouteGroupBuilder WithVersion(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            if (!HttpMethods.IsGet(http.Request.Method))
                return await next(context);
            var tag = new EntityTagHeaderValue($"\"{http.RequestServices.GetRequiredService<IWorkspace>().State.Tag}\"");
            http.Response.GetTypedHeaders().ETag = tag;
            // What somebody may see depends on who they are: no shared cache, and always ask again.
            http.Response.Headers.CacheControl = "private, no-cache";
            return http.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false))
                ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
                : await next(context);
        });
        return group;
    }
}

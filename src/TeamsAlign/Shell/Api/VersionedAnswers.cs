using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Net.Http.Headers;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>
/// Every read of the API carries its ETag and answers 304 where the caller already has it, also right after a restart.
/// A caller who says which version they have seen never gets an older one, whichever process they come to.
/// </summary>
internal static class VersionedAnswers
{
    /// <summary>The version of the workspace: what an answer comes from, and in a request what the caller has seen.</summary>
    public const string VersionHeader = "Workspace-Version";

    private static readonly TimeSpan CatchUpWithin = TimeSpan.FromSeconds(3);

    // A tag is the same for all that somebody asks of a version.
    private static readonly ConditionalWeakTable<WorkspaceState, ConcurrentDictionary<(PersonId, Roles, string?, DateOnly), string>> tags = [];

    public static RouteGroupBuilder WithVersion(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            var host = http.RequestServices.GetRequiredService<WorkspaceHost>();
            if (WorkspaceVersion.Parse(http.Request.Headers[VersionHeader]) is { } seen)
                await host.AtLeastAsync(seen, CatchUpWithin, http.RequestAborted);
            http.Response.OnStarting(() =>
            {
                http.Response.Headers[VersionHeader] = host.State.Version.ToString();
                return Task.CompletedTask;
            });
            if (!HttpMethods.IsGet(http.Request.Method))
                return await next(context);
            var tag = TagOf(host.State, http.RequestServices.GetRequiredService<CurrentPerson>().Person, http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
            http.Response.Headers.ETag = tag;
            // What somebody may see depends on who they are: no shared cache, and always ask again.
            http.Response.Headers.CacheControl = "private, no-cache";
            return HasIt(http.Request, tag)
                ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
                : await next(context);
        });
        return group;
    }

    /// <summary>
    /// What an answer depends on: the workspace's content, whose eyes it is for (two people may use one browser), and the day where the workspace is, since answers
    /// fall due and deals turn stale although nobody changes anything.
    /// </summary>
    public static string TagOf(WorkspaceState state, Person reader, DateTimeOffset now)
    {
        var made = tags.GetOrCreateValue(state);
        var key = (reader.Id, reader.Roles, reader.Scope, state.Today(now));
        return made.TryGetValue(key, out var tag) ? tag : made[key] = TagOf(state, key);
    }

    private static string TagOf(WorkspaceState state, (PersonId Reader, Roles Roles, string? Scope, DateOnly Today) on)
    {
        var eyes = Fingerprint.OfText($"{on.Reader.Value}\n{on.Roles}\n{on.Scope}");
        return string.Create(CultureInfo.InvariantCulture, $"\"{state.Tag}-{eyes:x16}-{on.Today:yyyyMMdd}\"");
    }

    private static bool HasIt(HttpRequest request, string tag) =>
        request.Headers.IfNoneMatch.Count > 0
        && request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(new EntityTagHeaderValue(tag), useStrongComparison: false));
}

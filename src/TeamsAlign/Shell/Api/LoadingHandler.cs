using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Whoever asks before the workspace has loaded is told how far it is, with 503 and when to come back.</summary>
internal sealed class LoadingHandler : IExceptionHandler
{
    private const string Seconds = "3";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not LoadingException)
            return false;
        httpContext.Response.Headers.RetryAfter = Seconds;
        await Answer(exception.Message).ExecuteAsync(httpContext);
        return true;
    }

    public static ProblemHttpResult Answer(string sentence) => TypedResults.Problem(
        title: "Loading", detail: sentence, statusCode: StatusCodes.Status503ServiceUnavailable, extensions: new Dictionary<string, object?> { ["code"] = "loading" });
}

using Microsoft.AspNetCore.Diagnostics;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>A change that could not be saved, or a call right after a start, is answered with one sentence and 503, so that clients know to try the same again.</summary>
internal sealed class NotSavedHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not (NotSavedException or StillLoadingException))
            return false;
        await TypedResults.Problem(title: exception is NotSavedException ? "Not saved" : "Loading", detail: exception.Message, statusCode: StatusCodes.Status503ServiceUnavailable)
            .ExecuteAsync(httpContext);
        return true;
    }
}

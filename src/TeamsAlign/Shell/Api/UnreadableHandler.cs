using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>What was sent and is no value of its kind (1e30 as an amount, a word where a date belongs) is refused with its field, before any command sees it.</summary>
internal sealed class UnreadableHandler : IExceptionHandler
{
    private const int LongestField = 60;

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest })
            return false;
        await Problems.From(Why(exception.InnerException as JsonException)).ExecuteAsync(httpContext);
        return true;
    }

    /// <summary>Paths of JSON are such as <c>$.steps[0].hours</c>; fields are named <c>steps.0.hours</c>.</summary>
    private static Refusal Why(JsonException? unreadable) =>
        unreadable?.Path?.TrimStart('$', '.').Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal) is { Length: > 0 } field
            ? Refusal.Invalid(Text.Cut(field, LongestField), $"The value of \"{Text.Cut(field, LongestField)}\" cannot be read. Write numbers with at most 15 digits, days as 2026-12-31, and choices as they are offered.")
            : Refusal.Invalid("body", "What was sent cannot be read. Please send it again as it is described at /openapi/v1.json.");
}

using System.Net;
using System.Text.Json;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace TeamsAlign.Lists;

/// <summary>From everything that the SDK throws and Graph answers to one failure family.</summary>
internal static class Faults
{
    /// <summary>
    /// Branches on status and code. Two answers have no code of their own and are known by their message only: the unique clash and the
    /// missing index.
    /// </summary>
    public static ListsFault Kind(int status, string code, string message) => status switch
    {
        400 when message.Contains("unique constraints", StringComparison.OrdinalIgnoreCase) => ListsFault.KeyTaken,
        400 when message.Contains("not indexed", StringComparison.OrdinalIgnoreCase) => ListsFault.NotIndexed,
        401 => ListsFault.SignInFailed,
        403 => ListsFault.NotAllowed,
        404 => ListsFault.NotFound,
        409 => ListsFault.KeyTaken,
        410 => ListsFault.ResyncRequired,
        412 => ListsFault.Conflict,
        422 when code == "tooManyResources" => ListsFault.TooManyRows,
        429 or 503 => ListsFault.Throttled,
        408 or >= 500 => ListsFault.Unreachable,
        _ => ListsFault.Rejected,
    };

    /// <summary>
    /// The SDK wraps failures of its own retries in an aggregate, reports an HTML page as an invalid operation, and loses the status then:
    /// the call remembers it.
    /// </summary>
    public static ListsException From(Exception thrown, GraphCall call)
    {
        var cause = thrown is AggregateException many ? many.Flatten().InnerExceptions[0] : thrown;
        return cause switch
        {
            ListsException known => known,
            ODataError { Error: { } error } odata => Make(
                odata.ResponseStatusCode, Inner(error.InnerError?.AdditionalData) ?? error.Code ?? "", error.Message ?? "", call, thrown),
            // Without Graph's own words only the front door can have spoken: a refusal to serve (429, 401) is that, all else says nothing.
            _ when call.Status is (int)HttpStatusCode.TooManyRequests or (int)HttpStatusCode.Unauthorized => Make(call.Status, "", "", call, thrown),
            ApiException api when api.ResponseStatusCode is >= 400 and < 500 => Make(api.ResponseStatusCode, "", "", call, thrown),
            _ => new(ListsFault.Unreachable, $"No usable answer from Graph ({cause.GetType().Name}).", call.RetryAfter, thrown) { Status = call.Status },
        };
    }

    public static ListsException Make(int status, string code, string message, GraphCall call, Exception? cause = null)
    {
        var kind = Kind(status, code, message);
        return new(kind, $"Graph answered {status} {code}: {message}", call.RetryAfter, cause) { Status = status, Code = code };
    }

    /// <summary>Failures that mean "the call did not work", as opposed to a mistake in this program.</summary>
    public static bool IsOfTheWire(Exception thrown) =>
        thrown is ApiException or AggregateException or HttpRequestException or IOException or JsonException
            or InvalidOperationException or OperationCanceledException or ListsException;

    private static string? Inner(IDictionary<string, object>? details) =>
        details is not null && details.TryGetValue("code", out var code) ? code as string : null;
}

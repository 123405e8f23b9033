using System.Net;
using Microsoft.Extensions.Primitives;

namespace TeamsAlign.Shell.Local;

/// <summary>
/// What keeps local mode local: a page somewhere on the web must not be able to talk to it through the browser of whoever runs it
/// (rebound host names, cross-site forms), and nothing forwarded from elsewhere is served.
/// </summary>
internal static class LocalFence
{
    private static readonly string[] ForwardedHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Original-Host"];

    public static void UseLocalFence(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (Objection(context) is not { } sentence)
        {
            await next(context);
            return;
        }

        await Results.Problem(title: "Refused in local mode", detail: sentence, statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
    });

    private static string? Objection(HttpContext context)
    {
        var request = context.Request;
        if (context.Connection.RemoteIpAddress is { } remote && !IPAddress.IsLoopback(remote))
            return "Local mode serves this machine only.";
        if (!IsLoopback(request.Host.Host))
            return "Local mode answers to localhost only.";
        if (ForwardedHeaders.Any(request.Headers.ContainsKey))
            return "Local mode does not work behind a proxy.";
        if (!StringValues.IsNullOrEmpty(request.Headers.Origin)
            && !(Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && origin.Authority == request.Host.Value))
            return "Local mode does not serve pages of other origins.";
        var writes = HttpMethods.IsPost(request.Method) || HttpMethods.IsPut(request.Method) || HttpMethods.IsPatch(request.Method);
        return writes && request.ContentLength > 0 && !IsTaken(request)
            ? "Send application/json."
            : null;
    }

    /// <summary>No content type a cross-site form can send. The token endpoint of the issuer takes a form by its standard, and needs a secret.</summary>
    private static bool IsTaken(HttpRequest request) =>
        request.HasJsonContentType()
        || request.ContentType?.StartsWith("text/csv", StringComparison.OrdinalIgnoreCase) == true
        || request.Path.StartsWithSegments("/live", StringComparison.Ordinal);

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}

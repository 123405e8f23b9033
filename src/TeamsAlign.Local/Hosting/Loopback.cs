using System.Net;

namespace TeamsAlign.Local.Hosting;

/// <summary>Keeps the process on this machine: it issues tokens, so nobody else may ever reach it.</summary>
internal static class Loopback
{
    public static bool IsLoopbackHost(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <exception cref="InvalidOperationException">An address to listen on is not a loopback address.</exception>
    public static void RequireLoopback(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out var parsed) || !IsLoopbackHost(parsed.Host))
                throw new InvalidOperationException($"'{url}' is not a loopback address; this process serves its own machine only.");
        }
    }

    /// <summary>400 for a foreign Host header: without it a page on another site could reach us by rebinding its name.</summary>
    public static void UseLoopbackOnly(this WebApplication app) => app.Use(async (context, next) =>
    {
        var local = context.Connection.LocalIpAddress;
        if (IsLoopbackHost(context.Request.Host.Host) && (local is null || IPAddress.IsLoopback(local)))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        await context.Response.WriteAsync("This address is served to its own machine only.", context.RequestAborted);
    });
}

using System.CommandLine;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TeamsAlign.Bench.Load;

namespace TeamsAlign.Bench.Scale;

/// <summary>The limit: a minimal API that answers so many bytes that are there already. It checks nobody and knows nothing.</summary>
internal static class BareBytes
{
    private const string Verb = "bare-bytes";

    public static Command Build()
    {
        var port = new Argument<int>("port");
        var bare = new Command(Verb, "Serves the bare bytes that views are compared with") { port };
        bare.SetAction((parsed, cancellationToken) => ServeAsync(parsed.GetValue(port), cancellationToken));
        return bare;
    }

    public static Task<Server> StartAsync(CancellationToken cancellationToken) => Server.StartAsync(
        port =>
        {
            var start = Server.Dotnet(Assembly.GetExecutingAssembly().Location, Verb, port.ToString(CultureInfo.InvariantCulture));
            // As the product, which is a web project.
            start.Environment["DOTNET_gcServer"] = "1";
            return start;
        },
        cancellationToken);

    public static string Path(int length) => string.Create(CultureInfo.InvariantCulture, $"/bytes/{length}");

    private static async Task ServeAsync(int port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        await using var app = builder.Build();
        var bytes = new byte[16 * 1024 * 1024];
        app.MapGet("/bytes/{length:int}", async (int length, HttpContext http) =>
        {
            http.Response.ContentType = "application/json; charset=utf-8";
            http.Response.ContentLength = length;
            await http.Response.Body.WriteAsync(bytes.AsMemory(0, length), http.RequestAborted);
        });
        await app.StartAsync(cancellationToken);
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}

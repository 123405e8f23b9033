using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TeamsAlign.Lists.Tests.Wire;

/// <summary>
/// A server that answers request by request what a test has written down, and 501 to anything more: for answers that no well-behaved
/// Graph gives. The site's list is known from the start.
/// </summary>
internal sealed class ScriptedGraph : IAsyncDisposable
{
    public const string SiteId = "contoso.sharepoint.example,3c1f6c1e-0000-4000-8000-000000000001,3c1f6c1e-0000-4000-8000-000000000002";
    private const string Lists = """{"value":[{"id":"list-1","name":"Demand","displayName":"Demand & more"}]}""";

    private readonly WebApplication server;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> script = new();

    private ScriptedGraph(WebApplication server) => this.server = server;

    public ConcurrentQueue<Seen> Requests { get; } = new();

    public string Address => server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<ScriptedGraph> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var graph = new ScriptedGraph(builder.Build());
        graph.server.Run(graph.AnswerAsync);
        await graph.server.StartAsync();
        graph.Then(200, Lists);
        return graph;
    }

    public ScriptedGraph Then(int status, string body, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        Then(context =>
        {
            (context.Response.StatusCode, context.Response.ContentType) = (status, contentType);
            foreach (var (name, value) in headers) context.Response.Headers[name] = value;
            return context.Response.WriteAsync(body);
        });

    public ScriptedGraph Then(Func<HttpContext, Task> answer)
    {
        script.Enqueue(answer);
        return this;
    }

    public ScriptedGraph ThenDropsTheConnection() => Then(context =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    public GraphConnection Connect(ThrottlingGate? gate = null, GraphOptions? options = null) =>
        new(options ?? Options(), gate ?? new(TimeProvider.System), TimeProvider.System, NullLoggerFactory.Instance);

    public static SiteLists Site(GraphConnection connection) => connection.Lists(SiteId);

    public GraphOptions Options(TimeSpan? deadline = null, Func<CancellationToken, Task<string>>? token = null) => new()
    {
        BaseUrl = new($"{Address}/v1.0"),
        AllowedHosts = ["127.0.0.1"],
        Token = token ?? (_ => Task.FromResult("secret-token")),
        Deadline = deadline ?? TimeSpan.FromSeconds(10),
    };

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        Requests.Enqueue(new(context.Request.Method, context.Request.Path + context.Request.QueryString, body, context.Request.Headers.IfMatch.ToString()));
        if (script.TryDequeue(out var answer)) await answer(context);
        else context.Response.StatusCode = 501;
    }

    internal sealed record Seen(string Method, string Target, string Body, string IfMatch);
}

using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeamsAlign.Bots.Tests;

/// <summary>A channel that records what it is sent and answers as told; by default as Teams does.</summary>
internal sealed class ConnectorStub : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Match, Func<HttpContext, Task> Answer)> _script = new();
    private readonly SemaphoreSlim _arrived = new(0);
    private int _next = 1000;

    private ConnectorStub(WebApplication app) => _app = app;

    public ConcurrentQueue<Recorded> Calls { get; } = new();

    public string Url { get; private set; } = "";

    public static async Task<ConnectorStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var stub = new ConnectorStub(app);
        app.Run(stub.AnswerAsync);
        await app.StartAsync();
        stub.Url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return stub;
    }

    /// <summary>The next call whose "METHOD path" contains this gets this answer; one answer a call, in order.</summary>
    public ConnectorStub Then(string match, int status, string body = "", params (string Name, string Value)[] headers)
    {
        _script.Enqueue((match, async context =>
        {
            context.Response.StatusCode = status;
            foreach (var (name, value) in headers)
                context.Response.Headers[name] = value;
            await context.Response.WriteAsync(body);
        }));
        return this;
    }

    public ConnectorStub ThenDropConnection(string match)
    {
        _script.Enqueue((match, context =>
        {
            context.Abort();
            return Task.CompletedTask;
        }));
        return this;
    }

    /// <summary>The next such call gets no answer before this is done.</summary>
    public ConnectorStub ThenAfter(string match, Task done)
    {
        _script.Enqueue((match, _ => done));
        return this;
    }

    /// <summary>Waits until one more call has come.</summary>
    public async Task<Recorded> NextCallAsync()
    {
        (await _arrived.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken)).ShouldBeTrue("no call came");
        return Calls.Last();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _arrived.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        var raw = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        Calls.Enqueue(new(request.Method, raw, body, request.Headers.Authorization.ToString(), request.ContentType, request.Headers.ContentRange.ToString()));
        if (_script.TryPeek(out var next) && $"{request.Method} {raw}".Contains(next.Match, StringComparison.Ordinal) && _script.TryDequeue(out next))
            await next.Answer(context);
        else
            await UsualAsync(context, raw);
        _arrived.Release();
    }

    private Task UsualAsync(HttpContext context, string path)
    {
        var id = Interlocked.Increment(ref _next).ToString(System.Globalization.CultureInfo.InvariantCulture);
        context.Response.ContentType = "application/json";
        if (context.Request.Method == "POST" && path.EndsWith("/v3/conversations", StringComparison.Ordinal))
        {
            context.Response.StatusCode = 201;
            return context.Response.WriteAsync($$"""{"id":"a:made-{{id}}"}""");
        }

        context.Response.StatusCode = context.Request.Method == "POST" ? 201 : 200;
        return context.Response.WriteAsync(context.Request.Method == "DELETE" ? "" : $$"""{"id":"{{id}}"}""");
    }

    internal sealed record Recorded(string Method, string Path, string Body, string Authorization, string? ContentType, string ContentRange)
    {
        public JsonNode Json => JsonNode.Parse(Body)!;
    }
}

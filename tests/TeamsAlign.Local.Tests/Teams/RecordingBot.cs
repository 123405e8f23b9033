using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeamsAlign.Local.Teams;

/// <summary>A bot over HTTP that keeps what it was sent and answers as the test says.</summary>
internal sealed class RecordingBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Channel<Received> received = Channel.CreateUnbounded<Received>();
    private readonly WebApplication app;

    private RecordingBot(WebApplication app) => this.app = app;

    public string Endpoint => app.Urls.First() + "/api/messages";

    /// <summary>What the bot answers; by default 200 and an empty object.</summary>
    public Func<JsonObject, IResult> Answer { get; set; } = _ => Results.Json(new JsonObject());

    public static async Task<RecordingBot> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var bot = new RecordingBot(app);
        app.MapPost("/api/messages", (JsonObject activity, HttpRequest request) => bot.Receive(activity, request));
        await app.StartAsync();
        return bot;
    }

    /// <summary>The next activity of that type, others dropped; fails when none comes.</summary>
    public async Task<Received> NextAsync(string type)
    {
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        while (true)
        {
            var next = await received.Reader.ReadAsync(deadline.Token);
            if ((string?)next.Activity["type"] == type)
                return next;
        }
    }

    /// <summary>Activities that arrived and nobody asked for yet.</summary>
    public IReadOnlyList<JsonObject> Drain()
    {
        var rest = new List<JsonObject>();
        while (received.Reader.TryRead(out var next))
            rest.Add(next.Activity);
        return rest;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IResult Receive(JsonObject activity, HttpRequest request)
    {
        received.Writer.TryWrite(new Received(activity, request.Headers.Authorization.ToString()));
        return Answer(activity);
    }
}

internal sealed record Received(JsonObject Activity, string Authorization);

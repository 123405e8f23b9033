using System.Threading.Channels;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeamsAlign.Local.Graph;

/// <summary>Somebody who subscribes to changes: a real endpoint that does the handshake and keeps what it is told.</summary>
internal sealed class Subscriber : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<JsonNode> told = Channel.CreateUnbounded<JsonNode>();

    private Subscriber(WebApplication app) => this.app = app;

    public string Url => app.Urls.First() + "/hook";

    /// <summary>Notifications to be refused before the first one is taken.</summary>
    public int Refusals { get; set; }

    /// <param name="asHtml">Makes the mistake of answering the handshake as a page.</param>
    public static async Task<Subscriber> StartAsync(bool asHtml = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var subscriber = new Subscriber(builder.Build());
        subscriber.app.MapPost("/hook", (HttpRequest request) => subscriber.AnswerAsync(request, asHtml));
        await subscriber.app.StartAsync();
        return subscriber;
    }

    public async Task<JsonNode> NextAsync() => await told.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpRequest request, bool asHtml)
    {
        if (request.Query["validationToken"].ToString() is { Length: > 0 } token)
            return Results.Text(token, asHtml ? "text/html" : "text/plain");
        if (Refusals-- > 0)
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        told.Writer.TryWrite((await JsonNode.ParseAsync(request.Body))!["value"]![0]!);
        return Results.Accepted();
    }
}

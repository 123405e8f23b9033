using System.CommandLine;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeamsAlign.Bench.Bots;

/// <summary>
/// The limit: reads an activity with source-generated JSON, answers a click with bytes that are there already, and posts one reply to a
/// message. It checks nothing, remembers nothing and knows one kind of click.
/// </summary>
internal static class BareBot
{
    public const string Verb = "bare";

    private static readonly byte[] Card =
        """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Voted","weight":"Bolder"},{"type":"FactSet","facts":[{"title":"Votes","value":"43"},{"title":"Status","value":"Planned"}]}],"actions":[{"type":"Action.Execute","title":"Undo","verb":"unvote","data":{"ideaId":"42"}}]}}"""u8.ToArray();

    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    private static readonly HttpClient Channel = new();

    public static Command Build()
    {
        var port = new Argument<int>("port");
        var bare = new Command(Verb, "Serves the bare bot the others are compared with") { port };
        bare.SetAction((parsed, cancellationToken) => ServeAsync(parsed.GetValue(port), cancellationToken));
        return bare;
    }

    private static async Task ServeAsync(int port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        await using var app = builder.Build();
        app.MapPost(Activities.Path, (RequestDelegate)AnswerAsync);
        await app.StartAsync(cancellationToken);
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static async Task AnswerAsync(HttpContext http)
    {
        var activity = await JsonSerializer.DeserializeAsync(http.Request.Body, BareJson.Default.BareActivity, http.RequestAborted);
        if (activity is { Type: "invoke" })
        {
            http.Response.ContentType = "application/json; charset=utf-8";
            http.Response.ContentLength = Card.Length;
            await http.Response.Body.WriteAsync(Card, http.RequestAborted);
            return;
        }

        if (activity is not { ServiceUrl: { } serviceUrl, Conversation.Id: { } conversation, Id: { } id })
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var reply = new BareActivity("message", $"Echo: {activity.Text}")
        {
            From = activity.Recipient, Recipient = activity.From, Conversation = activity.Conversation, ReplyToId = id,
        };
        using var body = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, BareJson.Default.BareActivity)) { Headers = { ContentType = Json } };
        using var answer = await Channel.PostAsync(
            new Uri($"{serviceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities/{Uri.EscapeDataString(id)}"), body, http.RequestAborted);
        http.Response.StatusCode = answer.IsSuccessStatusCode ? StatusCodes.Status200OK : StatusCodes.Status502BadGateway;
    }
}

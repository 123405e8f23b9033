using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace TeamsAlign.Lists.Tests.Contract;

/// <summary>The receiving end as a program would write it.</summary>
internal sealed class WebhookReceiver(WebApplication server, ChannelReader<WebhookDelivery> heard) : IAsyncDisposable
{
    public string Address => $"{server.Urls.First()}/hooks";

    public ChannelReader<WebhookDelivery> Heard => heard;

    public static async Task<WebhookReceiver> StartAsync(string secret)
    {
        var heard = Channel.CreateUnbounded<WebhookDelivery>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.MapPost("/hooks", async (HttpRequest request, CancellationToken cancel) =>
        {
            if (WebhookRequests.Handshake(request) is { } answer) return answer;
            if (await WebhookRequests.ReadAsync(request.Body, secret, cancel) is not { } delivery) return Results.BadRequest();
            await heard.Writer.WriteAsync(delivery, cancel);
            return Results.Accepted();
        });
        await server.StartAsync();
        return new(server, heard.Reader);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}

using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Contract;

public sealed class WebhookContractTests(TestSite site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_subscriber_shakes_hands_and_hears_that_its_list_changed()
    {
        Assert.SkipUnless(site.IsLocal, "A tenant cannot reach this machine.");
        var heard = Channel.CreateUnbounded<WebhookDelivery>();
        await using var receiver = await ReceiverAsync(heard.Writer);
        var list = await site.NewListAsync(Cancel);
        var target = new WebhookTarget($"{receiver.Urls.First()}/hooks", $"{receiver.Urls.First()}/hooks", "secret & more");

        var made = await site.Connection.Subscriptions.CreateAsync(site.Lists, list, target, TimeSpan.FromHours(1), Cancel);
        await site.Lists.CreateAsync(list, Demand.Full("REQ-1"), Priority.People, Cancel);

        var delivery = await heard.Reader.ReadAsync(Cancel);
        delivery.Strangers.ShouldBe(0);
        var notice = delivery.Notices.ShouldHaveSingleItem();
        (notice.SubscriptionId, notice.LifecycleEvent).ShouldBe((made.Id, null));

        var renewed = await site.Connection.Subscriptions.RenewAsync(made.Id, TimeSpan.FromHours(2), Cancel);
        renewed.Expires.ShouldBeGreaterThan(made.Expires);
        (await site.Connection.Subscriptions.AllAsync(Cancel)).ShouldContain(s => s.Id == made.Id);
        await site.Connection.Subscriptions.DeleteAsync(made.Id, Cancel);
        (await site.Connection.Subscriptions.AllAsync(Cancel)).ShouldNotContain(s => s.Id == made.Id);
    }

    private static async Task<WebApplication> ReceiverAsync(ChannelWriter<WebhookDelivery> heard)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = builder.Build();
        receiver.MapPost("/hooks", async (HttpRequest request, CancellationToken cancel) =>
        {
            if (WebhookRequests.Handshake(request) is { } answer) return answer;
            if (await WebhookRequests.ReadAsync(request.Body, "secret & more", cancel) is not { } delivery) return Results.BadRequest();
            await heard.WriteAsync(delivery, cancel);
            return Results.Accepted();
        });
        await receiver.StartAsync();
        return receiver;
    }
}

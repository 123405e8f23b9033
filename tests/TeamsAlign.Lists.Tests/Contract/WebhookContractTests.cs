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
        await using var receiver = await WebhookReceiver.StartAsync("secret & more");
        var list = await site.NewListAsync(Cancel);
        var target = new WebhookTarget(receiver.Address, receiver.Address, "secret & more");

        var made = await site.Connection.Subscriptions.CreateAsync(site.Lists, list, target, TimeSpan.FromHours(1), Cancel);
        made.NotificationUrl.ShouldBe(receiver.Address);
        await site.Lists.CreateAsync(list, Demand.Full("REQ-1"), Priority.People, Cancel);

        var delivery = await receiver.Heard.ReadAsync(Cancel);
        delivery.Strangers.ShouldBe(0);
        var notice = delivery.Notices.ShouldHaveSingleItem();
        (notice.SubscriptionId, notice.LifecycleEvent).ShouldBe((made.Id, null));

        var renewed = await site.Connection.Subscriptions.RenewAsync(made.Id, TimeSpan.FromHours(2), Cancel);
        renewed.Expires.ShouldBeGreaterThan(made.Expires);
        (await site.Connection.Subscriptions.AllAsync(Cancel)).ShouldContain(s => s.Id == made.Id);
        await site.Connection.Subscriptions.DeleteAsync(made.Id, Cancel);
        (await site.Connection.Subscriptions.AllAsync(Cancel)).ShouldNotContain(s => s.Id == made.Id);
    }
}

using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph;

public sealed class SubscriptionTests(LocalGraphFixture graph)
{
    private readonly GraphHttp http = graph.Http;

    [Fact]
    public async Task A_subscriber_hears_that_a_list_changed_and_nothing_more()
    {
        await using var subscriber = await Subscriber.StartAsync();
        var items = await http.NewListAsync();
        var created = await http.PostAsync("/subscriptions", Body(items, subscriber.Url));
        await http.PostAsync(items, Batches.Fields(("Title", "secret")));
        var notice = await subscriber.NextAsync();

        created.Status.ShouldBe(201);
        notice["subscriptionId"]!.ToString().ShouldBe(created.Text("id"));
        (notice["clientState"]!.ToString(), notice["changeType"]!.ToString()).ShouldBe(("state", "updated"));
        notice.ToJsonString().ShouldNotContain("secret");
        (await http.DeleteAsync("/subscriptions/" + created.Text("id"))).Status.ShouldBe(204);
    }

    [Fact]
    public async Task A_notification_that_is_refused_comes_again()
    {
        await using var subscriber = await Subscriber.StartAsync();
        subscriber.Refusals = 1;
        var items = await http.NewListAsync();
        await http.PostAsync("/subscriptions", Body(items, subscriber.Url));
        await http.PostAsync(items, Batches.Fields(("Title", "x")));

        (await subscriber.NextAsync())["changeType"]!.ToString().ShouldBe("updated");
    }

    [Fact]
    public async Task An_address_that_answers_the_handshake_as_a_page_is_refused()
    {
        await using var subscriber = await Subscriber.StartAsync(asHtml: true);
        var refused = await http.PostAsync("/subscriptions", Body(await http.NewListAsync(), subscriber.Url));

        (refused.Status, refused.ErrorCode).ShouldBe((400, "ValidationError"));
    }

    [Theory]
    [InlineData("changeType", "created")]
    [InlineData("notificationUrl", "https://elsewhere.example/hook")]
    [InlineData("expirationDateTime", "2020-01-01T00:00:00Z")]
    [InlineData("expirationDateTime", "2999-01-01T00:00:00Z")]
    [InlineData("resource", "users")]
    public async Task What_lists_do_not_support_is_refused(string property, string value)
    {
        await using var subscriber = await Subscriber.StartAsync();
        var body = Body(await http.NewListAsync(), subscriber.Url);
        body[property] = value;

        (await http.PostAsync("/subscriptions", body)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_subscription_is_renewed_and_told_about_its_own_life()
    {
        await using var subscriber = await Subscriber.StartAsync();
        var created = await http.PostAsync("/subscriptions", Body(await http.NewListAsync(), subscriber.Url));
        var until = In(TimeSpan.FromDays(20));
        var renewed = await http.PatchAsync("/subscriptions/" + created.Text("id"), new JsonObject { ["expirationDateTime"] = until });
        var order = new JsonObject { ["subscriptionId"] = created.Text("id"), ["event"] = "reauthorizationRequired" };

        renewed.Text("expirationDateTime").ShouldBe(until);
        (await http.PostAsync("/control/graph/lifecycle", order)).Status.ShouldBe(204);
        (await subscriber.NextAsync())["lifecycleEvent"]!.ToString().ShouldBe("reauthorizationRequired");
    }

    private static JsonObject Body(string items, string url) => new()
    {
        ["changeType"] = "updated",
        ["clientState"] = "state",
        ["notificationUrl"] = url,
        ["lifecycleNotificationUrl"] = url,
        ["resource"] = items[1..items.LastIndexOf('/')],
        ["expirationDateTime"] = In(TimeSpan.FromDays(1)),
    };

    private static string In(TimeSpan time) =>
        (TimeProvider.System.GetUtcNow() + time).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}

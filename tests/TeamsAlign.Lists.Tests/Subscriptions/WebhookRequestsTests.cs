using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Subscriptions;

public sealed class WebhookRequestsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_handshake_is_answered_with_the_token_as_plain_text()
    {
        var context = Post("?validationToken=Validation%3A+Testing+%3Cb%3E+%26");

        await WebhookRequests.Handshake(context.Request)!.ExecuteAsync(context);

        context.Response.StatusCode.ShouldBe(200);
        context.Response.ContentType.ShouldBe("text/plain; charset=utf-8");
        context.Response.Headers.XContentTypeOptions.ToString().ShouldBe("nosniff");
        context.Response.Body.Position = 0;
        using var reader = new StreamReader(context.Response.Body);
        (await reader.ReadToEndAsync(Cancel)).ShouldBe("Validation: Testing <b> &");
    }

    [Fact]
    public async Task A_token_without_end_is_refused()
    {
        var context = Post("?validationToken=" + new string('x', 5_000));
        await WebhookRequests.Handshake(context.Request)!.ExecuteAsync(context);
        context.Response.StatusCode.ShouldBe(400);
    }

    [Fact]
    public void A_delivery_is_no_handshake() => WebhookRequests.Handshake(Post("").Request).ShouldBeNull();

    [Fact]
    public async Task Only_notices_with_the_secret_are_believed()
    {
        var delivery = await ReadAsync("""
            {"value":[
              {"subscriptionId":"s1","clientState":"secret","changeType":"updated","resource":"sites/a/lists/b","tenantId":"t","unheard":{"of":1}},
              {"subscriptionId":"s2","clientState":"guess","resource":"sites/a/lists/b"},
              {"subscriptionId":"s3","clientState":"secret","lifecycleEvent":"reauthorizationRequired"},
              {"subscriptionId":"s4"}]}
            """);

        delivery.ShouldNotBeNull();
        delivery.Strangers.ShouldBe(2);
        delivery.Notices.ShouldBe([new("s1", "sites/a/lists/b", null), new("s3", null, "reauthorizationRequired")]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"value":7}""")]
    [InlineData("<html>")]
    public async Task Anything_else_is_no_delivery(string body) => (await ReadAsync(body)).ShouldBeNull();

    private static async Task<WebhookDelivery?> ReadAsync(string body)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(body));
        return await WebhookRequests.ReadAsync(stream, "secret", Cancel);
    }

    private static DefaultHttpContext Post(string query)
    {
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider() };
        (context.Request.Method, context.Request.QueryString, context.Response.Body) = ("POST", new(query), new MemoryStream());
        return context;
    }
}

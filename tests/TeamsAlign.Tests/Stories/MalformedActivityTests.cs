using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>What arrives at the bot's endpoint and is no activity, or one nobody handles.</summary>
[Collection(FrontDoor.Name)]
public sealed class MalformedActivityTests(StoryProduct product)
{
    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("{\"type\":5}")]
    [InlineData("{\"type\":\"message\",\"conversation\":\"19:x\"}")]
    public async Task A_malformed_activity_gets_400_and_changes_nothing(string body)
    {
        // Rows follow their commit by moments. Once one more command is in, those of all before it are written; its own may come later.
        var last = await product.AskedByAsync(Somebody.Lena, "Chairs that can be stacked", "Tailspin");
        var before = await JournalWithoutAsync(last);
        (await PostAsync(body)).ShouldBe(HttpStatusCode.BadRequest);
        (await JournalWithoutAsync(last)).ShouldBe(before);
    }

    private async Task<int> JournalWithoutAsync(string key) =>
        (await product.SharePoint.RowsAsync("Journal")).Count(r => !r.ToJsonString(null).Contains($"\"{key}\"", StringComparison.Ordinal));

    [Fact]
    public async Task An_invoke_nobody_handles_gets_501() =>
        (await PostAsync(Activity("invoke", "http://localhost:1/", ("name", "unheard/of")))).ShouldBe(HttpStatusCode.NotImplemented);

    [Fact]
    public async Task A_card_action_without_a_readable_value_is_told_so_where_its_client_looks()
    {
        var (_, body) = await AnswerAsync(Activity("invoke", "http://localhost:1/", ("name", "adaptiveCard/action"), ("value", "no object")), null);
        ((int?)JsonNode.Parse(body)!["statusCode"]).ShouldBe(400);
    }

    [Fact]
    public async Task Whoever_brings_a_token_brings_a_valid_one() =>
        (await PostAsync(Activity("message", "http://localhost:1/", ("text", "approvals")), "Bearer eyJhbGciOiJub25lIn0.e30.")).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task The_bot_answers_to_no_address_that_somebody_made_up() =>
        (await PostAsync(Activity("message", "https://evil.example/", ("text", "approvals")))).ShouldBe(HttpStatusCode.Unauthorized);

    private static string Activity(string type, string serviceUrl, params (string Name, string Value)[] more)
    {
        var activity = new JsonObject
        {
            ["type"] = type, ["id"] = Guid.NewGuid().ToString("N"), ["channelId"] = "emulator", ["serviceUrl"] = serviceUrl,
            ["conversation"] = new JsonObject { ["id"] = "c" }, ["from"] = new JsonObject { ["id"] = "u" }, ["recipient"] = new JsonObject { ["id"] = "bot" },
        };
        foreach (var (name, value) in more)
            activity[name] = value;
        return activity.ToJsonString(null);
    }

    private async Task<HttpStatusCode> PostAsync(string body, string? authorization = null) => (await AnswerAsync(body, authorization)).Status;

    private async Task<(HttpStatusCode Status, string Body)> AnswerAsync(string body, string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var answer = await product.Process.Http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}

using System.Text;
using System.Text.Json.Nodes;

namespace TeamsAlign.Bots.Tests.Activities;

public sealed class TransportTests(LooseBot loose) : IClassFixture<LooseBot>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private BotUnderTest Bot => loose.Bot;

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task http_get_and_other_methods_are_405(string method)
    {
        using var request = new HttpRequestMessage(new(method), Bot.Url);
        using var response = await Bot.Http.SendAsync(request, Stop);

        ((int)response.StatusCode).ShouldBe(405);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message"} trailing""")]
    [InlineData("""{"type":"event","type":"message"}""")]
    [InlineData("""{"type":"event","value":{"a":1,"a":2}}""")]
    [InlineData("""{"type":"event","unknown":{"a":{"b":1,"b":2}}}""")]
    [InlineData("""{"type":"event","conversation":"text"}""")]
    [InlineData("""{"type":"event","text":"\ud800"}""")]
    public async Task http_not_json_and_http_no_type_are_400(string body)
    {
        using var response = await Bot.PostAsync(body);

        ((int)response.StatusCode).ShouldBe(400, string.Join('\n', Bot.Logs.All));
        (await response.Content.ReadAsStringAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Deep_nesting_is_400()
    {
        var deep = """{"type":"event","value":""" + string.Concat(Enumerable.Repeat("""{"a":""", 100_000)) + "1" + new string('}', 100_001);

        using var response = await Bot.PostAsync(deep);

        ((int)response.StatusCode).ShouldBe(400);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task http_too_big_is_413_with_and_without_a_length(bool chunked)
    {
        var activity = Wire.Message(Bot.Channel.Url, new string('x', 5_000_000)).ToJsonString();
        using var request = new HttpRequestMessage(HttpMethod.Post, Bot.Url) { Content = new StringContent(activity, Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = chunked;
        request.Headers.ExpectContinue = true;
        // The server closes a connection whose body it did not want; no other test may get it.
        using var http = new HttpClient();

        using var response = await http.SendAsync(request, Stop);

        ((int)response.StatusCode).ShouldBe(413);
    }

    [Fact]
    public async Task http_charset_bom_is_accepted()
    {
        var bytes = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Wire.Message(Bot.Channel.Url, "hi").ToJsonString())).ToArray();
        using var content = new ByteArrayContent(bytes) { Headers = { ContentType = new("application/json") } };

        using var response = await Bot.Http.PostAsync(Bot.Url, content, Stop);

        ((int)response.StatusCode).ShouldBe(200);
    }

    [Fact]
    public async Task A_form_or_text_is_no_activity()
    {
        using var response = await Bot.PostAsync(Wire.Message(Bot.Channel.Url, "hi").ToJsonString(), contentType: "text/plain");

        ((int)response.StatusCode).ShouldBe(400);
    }

    [Fact]
    public async Task act_unknown_type_is_taken_and_ignored() =>
        (await Bot.StatusAsync(new JsonObject { ["type"] = "fooBar" })).ShouldBe(200);

    [Fact]
    public async Task act_null_tolerant_all_optional_members_null()
    {
        var activity = Wire.Message(Bot.Channel.Url, "hi");
        foreach (var name in new[] { "id", "timestamp", "localTimezone", "channelId", "recipient", "locale", "entities", "channelData", "text", "textFormat" })
            activity[name] = null;

        (await Bot.StatusAsync(activity)).ShouldBe(200);
        activity["entities"] = new JsonArray((JsonNode?)null);
        activity["attachments"] = new JsonArray((JsonNode?)null);
        (await Bot.StatusAsync(activity)).ShouldBe(200);
    }
}

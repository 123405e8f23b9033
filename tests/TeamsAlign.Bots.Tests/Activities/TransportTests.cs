using System.Net.Sockets;
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
    [InlineData(5_000_000)]
    [InlineData(10_000_000)]
    public async Task http_too_big_is_413_before_any_of_it_is_read(int size)
    {
        (await RawAsync($"Content-Length: {size}", "")).ShouldBe("HTTP/1.1 413 Payload Too Large");
        Bot.Channel.Calls.ShouldNotContain(call => call.Body.Length > 1000);
    }

    [Fact]
    public async Task http_too_big_without_a_length_is_413_as_soon_as_it_is_too_much()
    {
        var chunk = $"100000\r\n{new string('x', 0x100000)}\r\n";

        (await RawAsync("Transfer-Encoding: chunked", chunk + chunk[..^2])).ShouldBe("HTTP/1.1 413 Payload Too Large");
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

    /// <summary>Sends no more than this and reads the first line of the answer: an HTTP client would go on sending, and might see the connection close instead.</summary>
    private async Task<string?> RawAsync(string header, string body)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(Bot.Url.Host, Bot.Url.Port, Stop);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {Bot.Url.AbsolutePath} HTTP/1.1\r\nHost: {Bot.Url.Authority}\r\nContent-Type: application/json\r\n{header}\r\n\r\n{body}"), Stop);
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync(Stop);
    }
}

using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using TeamsAlign.Bots.StubBot;

namespace TeamsAlign.Bots.Tests;

/// <summary>What a client sees of the bot that real clients are tried with, over HTTP, so that it keeps doing it.</summary>
public sealed class StubBotTests : IAsyncLifetime
{
    private static readonly HttpClient Http = new();
    private ConnectorStub _channel = null!;
    private WebApplication _bot = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _channel = await ConnectorStub.StartAsync();
        _bot = await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task Greets_when_it_is_added_and_echoes()
    {
        await PostAsync(Wire.With(Wire.Personal("conversationUpdate", _channel.Url), ("membersAdded", new JsonArray(new JsonObject { ["id"] = Wire.Bot }))));
        (await SaidAsync()).ShouldBe("Welcome! I am the stub bot.");

        await SayAsync("hello there");
        (await SaidAsync()).ShouldBe("echo: hello there");
    }

    [Fact]
    public async Task Counts_on_its_card_with_what_was_filled_in()
    {
        await SayAsync("card please");
        var card = (await _channel.NextCallAsync()).Json["attachments"]![0]!["content"]!;
        ((string?)card["body"]![0]!["text"]).ShouldBe("Counter is 0");
        card["actions"]!.AsArray().Select(action => (string?)action!["title"]).ShouldBe(["Increment", "Submit it", "Open dialog", "Say hi", "Give message", "Give error"]);

        var counted = await ExecuteAsync("inc", """{"n":0,"note":"hello","colour":"blue","size":"l","agree":"yes","due":"2026-12-24","qty":"7"}""");
        ((string?)counted["value"]!["body"]![0]!["text"]).ShouldBe("Counter is 1");
        ((string?)counted["value"]!["body"]![1]!["facts"]![0]!["value"]).ShouldBe("note=hello colour=blue size=l agree=yes due=2026-12-24 qty=7");
        var refreshed = await ExecuteAsync("refresh", """{"n":3}""", "automatic");
        ((string?)refreshed["value"]!["body"]![1]!["facts"]![0]!["value"]).ShouldBe("refreshed Ann Ito");
        ((string?)(await ExecuteAsync("msg", "{}"))["value"]).ShouldBe("plain message answer");
        ((string?)(await ExecuteAsync("err", "{}"))["value"]!["message"]).ShouldBe("bad things");
    }

    [Fact]
    public async Task Says_what_was_submitted_and_has_no_dialog()
    {
        await PostAsync(Wire.With(Wire.Message(_channel.Url, ""), ("value", JsonNode.Parse("""{"kind":"submit","n":1}"""))));
        (await SaidAsync()).ShouldBe("""submitted {"kind":"submit","n":1}""");

        (await PostAsync(Wire.Invoke(_channel.Url, "task/fetch", JsonNode.Parse("""{"data":{"dialog":"nobody"}}""")))).Status.ShouldBe(501);
    }

    [Fact]
    public async Task Updates_a_message_and_survives_a_channel_that_deletes_nothing()
    {
        await SayAsync("update");
        _channel.Calls.Select(call => $"{call.Method} {call.Json["text"]}").ShouldBe(["POST before update", "PUT after update"]);

        _channel.Then("DELETE", 501);
        await SayAsync("delete");
        ((string?)_channel.Calls.Last().Json["text"]).ShouldBe("this channel deletes nothing");
    }

    [Fact]
    public async Task Searches_creates_and_unfurls()
    {
        var found = await AskAsync("composeExtension/query", """{"commandId":"searchThings","parameters":[{"name":"q","value":"apples"}]}""");
        ((string?)found["composeExtension"]!["attachments"]![0]!["preview"]!["content"]!["text"]).ShouldBe("about apples");
        var none = await AskAsync("composeExtension/query", """{"commandId":"searchThings","parameters":[{"name":"q","value":"message"}]}""");
        ((string?)none["composeExtension"]!["text"]).ShouldBe("nothing to see");

        var dialog = await AskAsync("composeExtension/fetchTask", """{"commandId":"createThing"}""");
        ((string?)dialog["task"]!["value"]!["title"]).ShouldBe("Create thing");
        var made = await AskAsync("composeExtension/submitAction", """{"commandId":"createThing","data":{"go":1,"name":"Widget"}}""");
        made.ToJsonString().ShouldContain("Created");
        ((string?)made["composeExtension"]!["attachments"]![0]!["content"]!["body"]![0]!["inlines"]![0]!["text"]).ShouldBe("""Created {"go":1,"name":"Widget"}""");

        var unfurled = await AskAsync("composeExtension/queryLink", """{"url":"https://contoso.example/items/1"}""");
        unfurled.ToJsonString().ShouldContain("Unfurled https://contoso.example/items/1");
    }

    [Fact]
    public async Task Calls_everything_of_the_channel_also_what_it_does_not_have()
    {
        _channel
            .Then("pagedmembers", 200, """{"members":[{"id":"29:1ann"}]}""")
            .Then("members/29%3A1ann", 200, """{"id":"29:1ann"}""")
            .Then("members/" + Wire.AnnObjectId, 200, """{"id":"29:1ann"}""")
            .Then("members/unknown", 404, """{"error":{"code":"MemberNotFoundInConversation"}}""")
            .Then("GET /v3/teams/", 200, """{"id":"19:team@thread.tacv2"}""")
            .Then("/conversations", 200, """{"conversations":[]}""")
            .Then("GET /v1/meetings", 404).Then("participants", 404).Then("notification", 404)
            .Then("POST /v3/conversations", 201, """{"id":"19:abc@thread.tacv2;messageid=5","activityId":"5"}""");

        (await PostAsync(Wire.InChannel(Wire.Message(_channel.Url, "api")))).Status.ShouldBe(200);

        ((string?)_channel.Calls.Last().Json["text"]).ShouldBe("api done");
        _channel.Calls.Count.ShouldBe(13);
    }

    [Fact]
    public async Task With_auth_it_takes_channel_tokens_only_and_echoes_in_the_words_it_is_told()
    {
        await using var issuer = await IssuerStub.StartAsync();
        await using var bot = await StartAsync("--auth", "--metadata", issuer.Url + "/channel", "--echo", "net echo: ");
        var message = Wire.Message(_channel.Url, "hello");

        (await PostAsync(message, bot)).Status.ShouldBe(401);
        (await PostAsync(message, bot, issuer.ChannelToken(_channel.Url))).Status.ShouldBe(200);

        (await SaidAsync()).ShouldBe("net echo: hello");
    }

    private static async Task<WebApplication> StartAsync(params string[] arguments)
    {
        var bot = StubHost.Build([.. arguments, "--urls", "http://127.0.0.1:0"]);
        await bot.StartAsync(Stop);
        return bot;
    }

    private async Task<(int Status, string Body)> PostAsync(JsonNode activity, WebApplication? bot = null, string? token = null)
    {
        var address = (bot ?? _bot).Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var request = new HttpRequestMessage(HttpMethod.Post, address + "/api/messages")
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        if (token is not null)
            request.Headers.Authorization = new("Bearer", token);
        using var response = await Http.SendAsync(request, Stop);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(Stop));
    }

    private Task<(int Status, string Body)> SayAsync(string text) => PostAsync(Wire.Message(_channel.Url, text));

    private async Task<string?> SaidAsync() => (string?)(await _channel.NextCallAsync()).Json["text"];

    private async Task<JsonNode> AskAsync(string name, string value) =>
        JsonNode.Parse((await PostAsync(Wire.Invoke(_channel.Url, name, JsonNode.Parse(value)))).Body)!;

    private async Task<JsonNode> ExecuteAsync(string verb, string data, string trigger = "manual") =>
        JsonNode.Parse((await PostAsync(Wire.Execute(_channel.Url, verb, (JsonObject)JsonNode.Parse(data)!, trigger))).Body)!;
}

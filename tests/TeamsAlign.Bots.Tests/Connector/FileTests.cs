using System.Text;
using System.Text.Json.Nodes;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Connector;

/// <summary>Asking for and putting a file into somebody's drive.</summary>
public sealed class FileTests
{
    private static readonly byte[] Report = Encoding.UTF8.GetBytes("a;b\n1;2\n");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task file_accept_puts_the_file_without_the_bots_token_and_file_decline_puts_nothing()
    {
        await using var bot = await BotUnderTest.StartStrictAsync(routes => routes.OnFileConsent(async (turn, stop) =>
        {
            if (turn.Accepted)
                await turn.Connector.UploadAsync(turn.Upload!, Report, stop);
            return EmptyAnswer.Ok;
        }));

        foreach (var action in new[] { "decline", "accept" })
        {
            var consent = Wire.Invoke(bot.Channel.Url, "fileConsent/invoke", new JsonObject
            {
                ["type"] = "fileUpload", ["action"] = action, ["uploadInfo"] = new JsonObject { ["uploadUrl"] = bot.Channel.Url + "/drive/upload?sig=1" },
            });
            using var response = await bot.PostSignedAsync(consent);
            ((int)response.StatusCode).ShouldBe(200);
        }

        var put = bot.Channel.Calls.ShouldHaveSingleItem();
        (put.Method, put.Path, put.Authorization, put.Body).ShouldBe(("PUT", "/drive/upload?sig=1", "", "a;b\n1;2\n"));
        put.ContentRange.ShouldBe("bytes 0-7/8");
    }

    [Theory]
    [InlineData("https://contoso-my.sharepoint.com/personal/ann/upload", true)]
    [InlineData("https://contoso-my.sharepoint.us/personal/ann/upload", true)]
    [InlineData("http://contoso-my.sharepoint.com/personal/ann/upload", false)]
    [InlineData("https://sharepoint.com.evil.example/upload", false)]
    [InlineData("https://smba.trafficmanager.net/emea/", false)]
    [InlineData("https://169.254.169.254/metadata", false)]
    [InlineData(null, false)]
    public void Files_go_to_drives_only(string? url, bool allowed) => new ServiceHosts([], []).AllowsFile(url).ShouldBe(allowed);

    [Fact]
    public async Task An_address_of_somebody_else_and_an_empty_file_are_refused()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });

        (await Should.ThrowAsync<ConnectorException>(() => bot.Connector.UploadAsync(new(null, "https://attacker.example/", null, null, null), Report, Stop)))
            .Kind.ShouldBe(ConnectorFailure.ForeignHost);
        await Should.ThrowAsync<ArgumentException>(() => bot.Connector.UploadAsync(new(null, bot.Channel.Url, null, null, null), ReadOnlyMemory<byte>.Empty, Stop));
    }

    [Fact]
    public async Task A_drive_that_refuses_says_so()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        bot.Channel.Then("PUT", 404);

        (await Should.ThrowAsync<ConnectorException>(() => bot.Connector.UploadAsync(new(null, bot.Channel.Url + "/up", null, null, null), Report, Stop)))
            .Kind.ShouldBe(ConnectorFailure.NotFound);
    }

    [Fact]
    public void The_cards_of_a_file_have_the_names_Teams_looks_for()
    {
        var ask = Json(OutboundAttachment.FileConsent("r.csv", new("The report", 8, ActionData.Of(("report", "7")), ActionData.Of())));
        var shown = Json(OutboundAttachment.FileInfo("r.csv", "https://contoso/r.csv", new("id", "csv")));

        ask.ShouldBe("""{"contentType":"application/vnd.microsoft.teams.card.file.consent","content":{"description":"The report","sizeInBytes":8,"acceptContext":{"report":"7"},"declineContext":{}},"name":"r.csv"}""");
        shown.ShouldBe("""{"contentType":"application/vnd.microsoft.teams.card.file.info","content":{"uniqueId":"id","fileType":"csv"},"name":"r.csv","contentUrl":"https://contoso/r.csv"}""");
    }

    private static string Json(OutboundAttachment attachment) =>
        JsonNode.Parse(new OutboundActivity { Attachments = [attachment] }.ToUtf8Bytes())!["attachments"]![0]!.ToJsonString();
}

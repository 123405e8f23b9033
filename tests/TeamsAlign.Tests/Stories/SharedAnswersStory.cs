using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Answers are made once for all who see the same, sent compressed, and in parts; nobody gets what was made for somebody else.</summary>
public sealed class SharedAnswersStory(StoryProduct product) : IClassFixture<StoryProduct>
{
    [Fact]
    public async Task A_seller_never_gets_the_table_that_was_made_for_a_sales_manager()
    {
        using var priya = await product.TabAsync(Somebody.Priya);
        (await priya.ImportAsync("accounts", "account,sector\nSouthridge Video,media\n")).Ok.ShouldNotBeNull();
        (await priya.ImportAsync("deals", "opportunity_id,sales_agent,product,account,deal_stage,close_value\nSRV1,Daniel Okafor,Panel 15,Southridge Video,Engaging,77000\n")).Ok.ShouldNotBeNull();
        var key = await product.AskedByAsync(Somebody.Daniel, "A recording light on the panel", "Southridge Video");
        using var daniel = await product.TabAsync(Somebody.Daniel);
        var account = (string)(await daniel.GetAsync("/api/accounts?q=Southridge")).Ok[0]!["key"]!;
        var deal = (string)(await daniel.GetAsync($"/api/accounts/{account}/deals")).Ok[0]!["key"]!;
        (await daniel.PostAsync($"/api/requests/{key}/demand", new() { ["account"] = account, ["deal"] = deal })).Ok.ShouldNotBeNull();

        using var sofia = await product.TabAsync(Somebody.Sofia);
        using var marcus = await product.TabAsync(Somebody.Marcus);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            (await RowAsync(sofia, key))["money"]!["newBusiness"]!["known"]!.GetValue<decimal>().ShouldBe(77_000);
            (await RowAsync(marcus, key))["money"].ShouldBeNull();
        }
    }

    [Fact]
    public async Task A_draft_shows_on_its_owners_board_only()
    {
        var key = await product.AskedByAsync(Somebody.Lena, "Wider hinges for the wall mount", "Trey Research");
        using var priya = await product.TabAsync(Somebody.Priya);
        using var tomas = await product.TabAsync(Somebody.Tomas);
        (await priya.PostAsync($"/api/requests/{key}/answers", new() { ["answer"] = "approve" })).Ok.ShouldNotBeNull();
        (await priya.PostAsync($"/api/requests/{key}/placement", new() { ["title"] = "Wider hinges", ["horizon"] = "later" })).Ok.ShouldNotBeNull();

        foreach (var _ in Enumerable.Range(0, 2))
        {
            (await priya.GetAsync("/api/roadmap")).Text.ShouldContain("Wider hinges");
            (await tomas.GetAsync("/api/roadmap")).Text.ShouldNotContain("Wider hinges");
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_table_comes_compressed_as_the_browser_takes_it(string encoding)
    {
        await product.AskedByAsync(Somebody.Lena, "A lock for the settings of the panel", "Trey Research");
        await product.AskedByAsync(Somebody.Lena, "A key for the lock of the settings", "Trey Research");
        using var lena = await product.TabAsync(Somebody.Lena);
        var plain = (await lena.GetAsync("/api/requests")).Text;

        using var answer = await lena.FetchAsync("/api/requests", ("Accept-Encoding", encoding));
        answer.Content.Headers.ContentEncoding.ShouldBe([encoding]);
        answer.Headers.Vary.ShouldContain("Accept-Encoding");
        await using var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream unpacked = encoding == "br" ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe(plain);

        using var again = await lena.FetchAsync("/api/requests", ("Accept-Encoding", encoding), ("If-None-Match", answer.Headers.ETag!.Tag));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task The_table_comes_in_parts_and_sorted_by_the_server()
    {
        foreach (var need in (string[])["Quiet mode beta", "Quiet mode alpha", "Quiet mode gamma"])
            await product.AskedByAsync(Somebody.Henrik, need, "Trey Research");
        using var henrik = await product.TabAsync(Somebody.Henrik);

        var first = (await henrik.GetAsync("/api/requests?mine=true&sort=title&top=2")).Ok;
        Titles(first).ShouldBe(["Quiet mode alpha", "Quiet mode beta"]);
        ((int)first["total"]!).ShouldBe(3);
        Titles((await henrik.GetAsync("/api/requests?mine=true&sort=title&descending=true&top=2")).Ok).ShouldBe(["Quiet mode gamma", "Quiet mode beta"]);
        // Due on one day, so in the order of the queue; what is asked later comes in later.
        Titles((await henrik.GetAsync("/api/requests?mine=true")).Ok).ShouldBe(["Quiet mode beta", "Quiet mode alpha", "Quiet mode gamma"]);
        await product.AskedByAsync(Somebody.Henrik, "Quiet mode delta", "Trey Research");
        Titles((await henrik.GetAsync("/api/requests?mine=true")).Ok).ShouldContain("Quiet mode delta");
        (await henrik.GetAsync("/api/requests?sort=colour")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static string[] Titles(JsonNode table) => [.. table["items"]!.AsArray().Select(r => (string)r!["title"]!)];

    private static async Task<JsonNode> RowAsync(Tab tab, string key) =>
        (await tab.GetAsync("/api/requests?top=1000")).Ok["items"]!.AsArray().Single(r => (string?)r!["key"] == key)!;
}

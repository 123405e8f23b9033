using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>The history of a record as a file: everything that happened, and of before and after what the reader may know.</summary>
[Collection(FrontDoor.Name)]
public sealed class HistoryFileStory(StoryProduct product)
{
    private const string Head = "When (UTC),Who,Where from,What,Why,Before and after,Entry\r\n";

    [Fact]
    public async Task A_history_is_a_spreadsheet_that_runs_nothing_and_says_no_more_than_the_reader_may_know()
    {
        using var priya = await product.TabAsync(Somebody.Priya);
        using var lena = await product.TabAsync(Somebody.Lena);
        using var sofia = await product.TabAsync(Somebody.Sofia);
        (await priya.ImportAsync("accounts", "account,sector\nWide World Importers,retail\n")).Ok.ShouldNotBeNull();
        (await priya.ImportAsync("deals", "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\nWWI-1,Nobody Here,Scanner,Wide World Importers,Engaging,3/4/2026,,87654\n")).Ok.ShouldNotBeNull();
        var account = (string)(await priya.GetAsync("/api/accounts?q=Wide World Importers")).Ok[0]!["key"]!;
        var deal = (string)(await priya.GetAsync($"/api/accounts/{account}/deals")).Ok[0]!["key"]!;
        // The deal hangs on it before it is put to anybody, so that its amount is frozen with the approval.
        var (_, first) = await product.PutToSalesAsync("A handle for the scanner", "Wide World Importers");
        (await lena.PostAsync($"/api/requests/{first}/demand", new() { ["account"] = account, ["deal"] = deal })).Ok.ShouldNotBeNull();
        var running = (string)(await priya.GetAsync($"/api/approvals?of={first}")).Ok[0]!["key"]!;
        (await priya.PostAsync($"/api/approvals/{running}/withdrawal")).Ok.ShouldNotBeNull();
        (await priya.PostAsync($"/api/requests/{first}/answers", new() { ["answer"] = "approve" })).Ok.ShouldNotBeNull();
        var approval = (await priya.GetAsync($"/api/approvals?of={first}")).Ok.AsArray().Select(a => (string)a!["key"]!).First(k => k != running);
        (await sofia.PostAsync($"/api/approvals/{approval}/votes", new() { ["approves"] = false, ["why"] = "=HYPERLINK(\"https://example.com\")" })).Ok.ShouldNotBeNull();

        var shown = await FileAsync(priya, first);
        shown.ShouldStartWith("\uFEFF" + Head);
        shown.ShouldContain($"{Somebody.Lena.Name} asked");
        shown.ShouldContain($"{first} Status: ");
        shown.ShouldContain("\"'=HYPERLINK(\"\"https://example.com\"\")\"");
        shown.ShouldContain($"{approval} MoneyText: ");
        shown.ShouldContain("DM-");
        shown.ShouldNotContain("87654");

        // Sellers and sales managers see no totals; nobody sees the amounts a policy compared.
        foreach (var tab in new[] { lena, sofia })
        {
            var seen = await FileAsync(tab, first);
            seen.ShouldContain($"{first} Status: ");
            seen.ShouldNotContain("MoneyText");
            seen.ShouldNotContain("87654");
        }

        // Where customers are not named to product managers, neither are they here.
        using var ana = await product.AdministratorAsync();
        await SetAsync("Yes");
        (await FileAsync(priya, first)).ShouldNotContain("DM-");
        await SetAsync("");

        (await lena.GetAsync("/api/history/nothing.csv")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var pat = await product.TabAsync(Somebody.Pat);
        (await pat.GetAsync($"/api/history/{first}.csv")).Status.ShouldBe(HttpStatusCode.Forbidden);

        async Task SetAsync(string value) =>
            (await ana.PutAsync("/api/settings/Hide%20customer%20names%20from%20product%20managers", new() { ["value"] = value })).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task What_a_publication_did_to_a_request_and_its_plan_item_is_in_both_files_and_nothing_of_the_others()
    {
        using var priya = await product.TabAsync(Somebody.Priya);
        string[] needs = ["A rail for the curtain", "A hook for the curtain"];
        foreach (var need in needs)
        {
            var key = await product.AskedByAsync(Somebody.Lena, need, "Wide World Importers");
            (await priya.PostAsync($"/api/requests/{key}/answers", new() { ["answer"] = "approve" })).Ok.ShouldNotBeNull();
            (await priya.PostAsync($"/api/requests/{key}/placement", new() { ["title"] = need, ["horizon"] = "now" })).Ok.ShouldNotBeNull();
        }

        var draft = (await priya.GetAsync("/api/roadmap")).Ok["draft"]!;
        var items = (await priya.PostAsync("/api/roadmap/publish", new() { ["baseVersion"] = (string?)draft["baseVersion"] })).Ok["items"]!.AsArray();
        var (rail, hook) = (ItemOf(needs[0]), ItemOf(needs[1]));
        var request = (string)(await priya.GetAsync("/api/requests?q=rail%20curtain")).Ok["items"]![0]!["key"]!;

        (await FileAsync(priya, rail)).ShouldContain($"{rail} added");
        var file = await FileAsync(priya, request);
        file.ShouldContain($"{request} PlanItems: (nothing) → {rail}");
        file.ShouldNotContain($"{hook} ");

        string ItemOf(string title) => (string)items.Single(i => (string?)i!["title"] == title)!["key"]!;
    }

    private static async Task<string> FileAsync(Tab tab, string key)
    {
        using var answer = await tab.FetchAsync($"/api/history/{key}.csv");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        return System.Text.Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}

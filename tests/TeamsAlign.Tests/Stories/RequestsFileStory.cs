using System.Net;
using System.Text;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>The table of requests as a file: what was filtered and in its order, and of money what its reader sees elsewhere.</summary>
[Collection(FrontDoor.Name)]
public sealed class RequestsFileStory(StoryProduct product)
{
    [Fact]
    public async Task The_table_is_a_spreadsheet_with_explained_figures_that_runs_nothing()
    {
        using var priya = await product.TabAsync(Somebody.Priya);
        using var lena = await product.TabAsync(Somebody.Lena);
        using var sofia = await product.TabAsync(Somebody.Sofia);
        (await priya.ImportAsync("deals", "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\nXLS-1,Nobody Here,Scanner,Spreadsheet Lovers,Engaging,3/4/2026,,54321\n")).Ok.ShouldNotBeNull();
        var account = (string)(await priya.GetAsync("/api/accounts?q=Spreadsheet Lovers")).Ok[0]!["key"]!;
        var deal = (string)(await priya.GetAsync($"/api/accounts/{account}/deals")).Ok[0]!["key"]!;
        var key = (string)(await lena.PostAsync("/api/requests", new() { ["need"] = "=SUM(A1) as a pivot quadrant", ["account"] = account, ["deal"] = deal })).Ok["key"]!;
        await product.AskedByAsync(Somebody.Lena, "A quadrant of another colour", "Spreadsheet Lovers");

        var seen = await FileAsync(sofia, "?q=pivot quadrant&sort=title");
        seen.ShouldStartWith("\uFEFFKey,Need,Status,");
        var row = seen.Split("\r\n").Single(l => l.StartsWith($"{key},", StringComparison.Ordinal));
        row.ShouldContain("'=SUM(A1) as a pivot quadrant");
        row.ShouldContain("Spreadsheet Lovers");
        row.ShouldContain("€54k");
        row.ShouldContain("1 open deal counted once each, with whole amounts.");

        // Who sees totals sees no single deal through them, and a seller only deals of their own.
        foreach (var tab in new[] { priya, lena })
        {
            var other = await FileAsync(tab, "?q=pivot quadrant");
            other.ShouldContain("pivot quadrant");
            other.ShouldNotContain("€54k");
            other.ShouldNotContain("54321");
            other.ShouldNotContain(deal);
        }

        (await FileAsync(lena, $"?mine=true&status=new")).ShouldContain("A quadrant of another colour");
        (await lena.GetAsync("/api/requests.csv?sort=colour")).Sentence.ShouldContain("Requests are sorted by title, status, due, money or value.");
        using var pat = await product.TabAsync(Somebody.Pat);
        (await pat.GetAsync("/api/requests.csv")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<string> FileAsync(Tab tab, string query)
    {
        using var answer = await tab.FetchAsync($"/api/requests.csv{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        return Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}

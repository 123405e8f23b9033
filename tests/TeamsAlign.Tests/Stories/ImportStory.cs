using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>S12: a backlog and its customers come from files; what cannot be taken is said row by row.</summary>
[Collection(FrontDoor.Name)]
public sealed class ImportStory(StoryProduct product)
{
    private const string Accounts = "\uFEFFaccount,sector,office_location\r\n\"Northwind, Inc.\",retail,Germany\r\nAdatum,\"medical\nand more\",Kenya\r\n,unknown,Nowhere\r\n";
    private const string Deals =
        "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n" +
        "N-1,Lena Fischer,Relay,\"Northwind, Inc.\",Won,1/13/2026,2/3/2026,1200\n" +
        "N-2,Lena Fischer,Relay,Adatum,Engaging,3/4/2026,,\n" +
        "N-2,Lena Fischer,Relay,Adatum,Engaging,3/4/2026,,\n" +
        "N-3,Lena Fischer,Relay,Adatum,Won,not a date,2/3/2026,99\n";

    [Fact]
    public async Task A_file_is_tried_then_taken_and_the_same_file_again_changes_nothing()
    {
        using var priya = await product.TabAsync(Somebody.Priya);
        var tried = (await priya.ImportAsync("accounts", Accounts, dryRun: true)).Ok;
        ((bool?)tried["dryRun"]).ShouldBe(true);
        ((int?)tried["taken"]).ShouldBe(2);
        (await product.SharePoint.RowsAsync("Accounts")).ShouldNotContain(a => (string?)a["Title"] == "Adatum");

        var taken = (await priya.ImportAsync("accounts", Accounts)).Ok;
        ((int?)taken["taken"]).ShouldBe(2);
        Refused(taken).ShouldHaveSingleItem().Line.ShouldBe(5);
        (await product.SharePoint.RowsAsync("Accounts")).Select(a => (string?)a["Title"]).ShouldContain("Northwind, Inc.");

        var deals = (await priya.ImportAsync("deals", Deals)).Ok;
        ((int?)deals["taken"]).ShouldBe(2);
        Refused(deals).Select(r => r.Line).ShouldBe([4, 5]);
        deals["notes"]!.ToJsonString(null).ShouldContain("month", Case.Insensitive);
        var open = (await product.SharePoint.RowsAsync("Deals")).Single(d => (string?)d["CrmId"] == "N-2");
        open["Amount"].ShouldBeNull("Unknown is never zero.");

        var journal = (await product.SharePoint.RowsAsync("Journal")).Count;
        foreach (var (kind, file) in ((string, string)[])[("accounts", Accounts), ("deals", Deals)])
        {
            var again = (await priya.ImportAsync(kind, file)).Ok;
            ((int?)again["taken"]).ShouldBe(0);
            ((int?)again["unchanged"]).ShouldBe(2);
        }

        (await product.SharePoint.RowsAsync("Journal")).Count.ShouldBe(journal);
    }

    [Theory]
    [InlineData("requests", Deals)]
    [InlineData("deals", Accounts)]
    [InlineData("accounts", "PK\u0003\u0004 not a table at all")]
    [InlineData("unicorns", Accounts)]
    public async Task A_file_of_the_wrong_kind_is_refused_whole_with_a_sentence(string kind, string file)
    {
        using var priya = await product.TabAsync(Somebody.Priya);
        var reply = await priya.ImportAsync(kind, file);
        ((int)reply.Status).ShouldBe(400);
        reply.Sentence.Length.ShouldBeGreaterThan(20);
    }

    private static IReadOnlyList<(int Line, string Reason)> Refused(JsonNode report) =>
        [.. report["refused"]!.AsArray().Select(r => ((int)r!["line"]!, (string)r["reason"]!))];
}

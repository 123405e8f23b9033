using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph;

public sealed class DeltaTests(LocalGraphFixture graph)
{
    private readonly GraphHttp http = graph.Http;

    [Theory]
    [InlineData("/delta")]
    [InlineData("/delta()")]
    public async Task An_enumeration_gives_every_row_and_then_a_link_for_changes(string form)
    {
        var items = await http.NewListAsync();
        for (var row = 0; row < 5; row++)
            await http.PostAsync(items, Batches.Fields(("Title", "row " + row)));
        var (rows, link) = await ReadAsync(items + form + "?$expand=fields&$top=2");

        rows.Select(row => row["fields"]!["Title"]!.ToString()).ShouldBe(["row 0", "row 1", "row 2", "row 3", "row 4"]);
        link.ShouldContain("token=");
    }

    [Fact]
    public async Task Changes_and_deletions_arrive_after_their_lag_and_none_is_lost()
    {
        var items = await http.NewListAsync();
        for (var row = 0; row < 3; row++)
            await http.PostAsync(items, Batches.Fields(("Title", "row")));
        var (_, link) = await ReadAsync(items + "/delta?$expand=fields");
        await http.PatchAsync(items + "/2", Batches.Fields(("Title", "changed")));
        await http.DeleteAsync(items + "/3");
        await http.PostAsync(items, Batches.Fields(("Title", "new")));

        var seen = new Dictionary<string, JsonNode>();
        // Longest lag: 5 s, scaled by a tenth; each round is a request, so this ends soon after it.
        for (var round = 0; round < 200 && !(seen.ContainsKey("4") && seen.ContainsKey("3") && seen["2"]["fields"]!["Title"]!.ToString() == "changed"); round++)
        {
            (var rows, link) = await ReadAsync(link);
            foreach (var row in rows)
                seen[row["id"]!.ToString()] = row;
        }

        seen["2"]["fields"]!["Title"]!.ToString().ShouldBe("changed");
        seen["3"]["deleted"]!["state"]!.ToString().ShouldBe("deleted");
        seen["4"]["fields"]!["Title"]!.ToString().ShouldBe("new");
    }

    [Fact]
    public async Task The_latest_token_starts_with_nothing_and_survives_a_function_form()
    {
        var items = await http.NewListAsync();
        await http.PostAsync(items, Batches.Fields(("Title", "row")));
        var latest = await http.GetAsync(items + "/delta?token=latest");
        var token = latest.Text("@odata.deltaLink").Split("token=")[1];

        latest.Values.Count.ShouldBe(0);
        (await http.GetAsync($"{items}/delta(token='{token}')")).Status.ShouldBe(200);
        (await http.GetAsync($"{items}/delta(token='made%2Fup')")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task An_expired_token_says_where_to_start_again()
    {
        var items = await http.NewListAsync();
        var (_, link) = await ReadAsync(items + "/delta");
        await http.PostAsync("/control/graph/faults", JsonNode.Parse($$"""[{"kind":"deltaExpired","count":1,"path":"{{items.Split('/')[4]}}"}]"""));
        var expired = await http.GetAsync(link);

        (expired.Status, expired.ErrorCode).ShouldBe((410, "resyncRequired"));
        (await http.GetAsync(expired.Headers["Location"])).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_stale_delta_is_empty_and_a_replayed_one_tells_again()
    {
        var items = await http.NewListAsync();
        await http.PostAsync(items, Batches.Fields(("Title", "row")));
        string link;
        IReadOnlyList<JsonNode> rows = [];
        (_, link) = await ReadAsync(items + "/delta");
        for (var round = 0; round < 200 && rows.Count == 0; round++)
        {
            await http.PatchAsync(items + "/1", Batches.Fields(("Title", "changed " + round)));
            (rows, link) = await ReadAsync(link);
        }

        var list = items.Split('/')[4];
        await http.PostAsync("/control/graph/faults", JsonNode.Parse($$"""[{"kind":"deltaReplayed","count":1,"path":"{{list}}"}]"""));
        (await http.GetAsync(link)).Values.Count.ShouldBe(1);
        await http.PostAsync("/control/graph/faults", JsonNode.Parse($$"""[{"kind":"deltaStale","count":1,"path":"{{list}}"}]"""));
        (await http.GetAsync(link)).Values.Count.ShouldBe(0);
    }

    private async Task<(IReadOnlyList<JsonNode> Rows, string DeltaLink)> ReadAsync(string link)
    {
        var rows = new List<JsonNode>();
        while (true)
        {
            var page = await http.GetAsync(link);
            page.Status.ShouldBe(200);
            rows.AddRange(page.Values.OfType<JsonNode>());
            if (page["@odata.deltaLink"] is { } delta)
                return (rows, delta.ToString());
            link = page.Text("@odata.nextLink");
        }
    }
}

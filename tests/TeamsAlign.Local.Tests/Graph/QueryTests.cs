using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph;

/// <summary>Filters, order, pages, and the list view threshold, which the fixture sets to 50 rows.</summary>
public sealed class QueryTests(LocalGraphFixture graph)
{
    private static readonly (string, string) Prefer = ("Prefer", "HonorNonIndexedQueriesWarningMayFailRandomly");

    private readonly GraphHttp http = graph.Http;

    [Theory]
    [InlineData("fields/Key eq 'k-3'", "3")]
    [InlineData("fields/Key eq 'O''Brien & co'", "5")]
    [InlineData("startswith(fields/Key,'K-')", "1 2 3 4")]
    [InlineData("fields/Score ge 2 and fields/Score lt 4", "2 3")]
    [InlineData("fields/Key eq 'K-1' or fields/Key eq 'K-4'", "1 4")]
    [InlineData("fields/Key ne 'K-1' and (fields/Score eq 2 or fields/Score eq 3)", "2 3")]
    [InlineData("fields/Key eq null", "6")]
    public async Task Filters_of_the_known_kinds_find_their_rows(string filter, string ids)
    {
        var items = await SixRowsAsync();
        var found = await http.GetAsync($"{items}?$filter={Uri.EscapeDataString(filter)}");

        string.Join(' ', found.Values.Select(value => value!["id"]!.ToString())).ShouldBe(ids);
    }

    [Theory]
    [InlineData("$filter=contains(fields/Key,'K')", 400, "Invalid filter clause")]
    [InlineData("$filter=fields/Key eq 'unclosed", 400, "Invalid filter clause")]
    [InlineData("$filter=fields/Nope eq 'x'", 400, "Field 'Nope' is not recognized")]
    [InlineData("$skip=2", 400, "$skip is not supported on this API. Only URLs returned by the API can be used to page.")]
    [InlineData("$skiptoken=Paged", 400, "The provided skip token is invalid.")]
    public async Task Everything_else_is_refused_with_the_services_words(string query, int status, string message)
    {
        var items = await SixRowsAsync();
        var refused = await http.GetAsync($"{items}?{query}");

        (refused.Status, refused.ErrorMessage).ShouldBe((status, message));
    }

    [Fact]
    public async Task A_column_without_index_needs_the_preference_and_a_small_list()
    {
        var items = await SixRowsAsync();
        const string Query = "?$filter=fields/Title%20eq%20'row'";
        var refused = await http.GetAsync(items + Query);
        var taken = await http.GetAsync(items + Query, Prefer);
        await FillAsync(items, 50);
        var large = await http.GetAsync(items + Query, Prefer);

        refused.ErrorMessage!.ShouldStartWith("Field 'Title' cannot be referenced in filter or orderby as it is not indexed.");
        taken.Values.Count.ShouldBe(6);
        (large.Status, large.ErrorCode, large["error"]!["innerError"]!["code"]!.ToString()).ShouldBe((422, "notSupported", "tooManyResources"));
    }

    [Fact]
    public async Task On_a_large_list_the_first_indexed_predicate_must_find_few_rows()
    {
        var items = await SixRowsAsync();
        await FillAsync(items, 60);

        (await http.GetAsync(items + "?$filter=fields/Key%20eq%20'K-1'")).Values.Count.ShouldBe(1);
        (await http.GetAsync(items + "?$filter=startswith(fields/Key,'F')")).Status.ShouldBe(422);
        (await http.GetAsync(items + "?$filter=fields/Key%20eq%20'K-1'%20and%20startswith(fields/Key,'F')")).Status.ShouldBe(200);
        (await http.GetAsync(items + "?$filter=startswith(fields/Key,'F')%20and%20fields/Key%20eq%20'K-1'")).Status.ShouldBe(422);
        (await http.GetAsync(items + "?$top=5")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("$top=4")]
    [InlineData("$top=4&$orderby=fields/Score%20desc&$expand=fields($select=Score)")]
    public async Task Pages_follow_one_another_and_give_every_row_once(string query)
    {
        var items = await SixRowsAsync();
        await FillAsync(items, 15);
        var ids = new List<string>();
        for (string? link = $"{items}?{query}"; link is not null;)
        {
            var page = await http.GetAsync(link);
            page.Status.ShouldBe(200);
            ids.AddRange(page.Values.Select(value => value!["id"]!.ToString()));
            link = page["@odata.nextLink"]?.ToString();
        }

        ids.Count.ShouldBe(21);
        ids.Distinct().Count().ShouldBe(21);
    }

    private async Task<string> SixRowsAsync()
    {
        var items = await http.NewListAsync(Column.Text("Key", indexed: true), Column.Number("Score", indexed: true));
        string?[] keys = ["K-1", "K-2", "K-3", "K-4", "O'Brien & co", null];
        var parts = keys.Select((key, at) =>
        {
            var body = Batches.Fields(("Title", "row"), ("Key", key));
            body["fields"]!["Score"] = at + 1;
            return Batches.Part("POST", items, body);
        });
        await http.PostAsync("/$batch", Batches.Serial([.. parts]));
        return items;
    }

    private async Task FillAsync(string items, int count)
    {
        foreach (var chunk in Enumerable.Range(0, count).Chunk(20))
            await http.PostAsync("/$batch", Batches.Parallel([.. chunk.Select(at => Batches.Part("POST", items, Batches.Fields(("Key", "F-" + at))))]));
    }
}

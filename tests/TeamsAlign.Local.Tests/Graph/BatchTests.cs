using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph;

public sealed class BatchTests(LocalGraphFixture graph)
{
    private readonly GraphHttp http = graph.Http;

    [Fact]
    public async Task A_chain_runs_in_order_and_stops_where_it_fails()
    {
        var items = await http.NewListAsync(Column.Text("Key", indexed: true, unique: true));
        var row = await http.PostAsync(items, Batches.Fields(("Key", "HEAD")));
        var reply = await http.PostAsync("/$batch", Batches.Serial(
            Batches.Part("PATCH", items + "/1", Batches.Fields(("Title", "head")), ("If-Match", row.Text("eTag"))),
            Batches.Part("POST", items, Batches.Fields(("Key", "A"))),
            Batches.Part("POST", items, Batches.Fields(("Key", "A"))),
            Batches.Part("POST", items, Batches.Fields(("Key", "B")))));

        reply.Status.ShouldBe(200);
        Batches.Statuses(reply).ShouldBe([200, 201, 400, 424]);
        (await http.GetAsync(items)).Values.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_stale_head_keeps_the_whole_chain_out()
    {
        var items = await http.NewListAsync();
        var row = await http.PostAsync(items, Batches.Fields(("Title", "head")));
        await http.PatchAsync(items + "/1", Batches.Fields(("Title", "other writer")));
        var reply = await http.PostAsync("/$batch", Batches.Serial(
            Batches.Part("PATCH", items + "/1", Batches.Fields(("Title", "mine")), ("If-Match", row.Text("eTag"))),
            Batches.Part("POST", items, Batches.Fields(("Title", "mine")))));

        Batches.Statuses(reply).ShouldBe([412, 424]);
        (await http.GetAsync(items + "?$expand=fields")).Values.Select(value => value!["fields"]!["Title"]!.ToString()).ShouldBe(["other writer"]);
    }

    [Fact]
    public async Task Parts_without_order_all_run_and_answers_come_in_any_order()
    {
        var items = await http.NewListAsync();
        var orders = new HashSet<string>();
        for (var round = 0; round < 3; round++)
        {
            var parts = Enumerable.Range(0, 20).Select(_ => Batches.Part("POST", items, Batches.Fields(("Title", "x")))).ToArray();
            var reply = await http.PostAsync("/$batch", Batches.Parallel(parts));
            Batches.Statuses(reply).ShouldAllBe(status => status == 201);
            orders.Add(string.Join(' ', reply["responses"]!.AsArray().Select(part => part!["id"]!.ToString())));
        }

        orders.Count.ShouldBe(3);
        (await http.GetAsync(items + "?$top=100")).Values.Count.ShouldBe(60);
    }

    [Fact]
    public async Task Mixed_order_too_many_parts_and_same_ids_are_refused_whole()
    {
        var items = await http.NewListAsync();
        var mixed = Batches.Parallel([.. Enumerable.Range(0, 3).Select(_ => Batches.Part("POST", items, Batches.Fields(("Title", "x"))))]);
        mixed["requests"]![2]!["dependsOn"] = Column.Strings("1");
        var tooMany = Batches.Parallel([.. Enumerable.Range(0, 21).Select(_ => Batches.Part("GET", items))]);
        var same = Batches.Parallel(Batches.Part("GET", items), Batches.Part("GET", items));
        same["requests"]![1]!["id"] = "1";

        foreach (var batch in new[] { mixed, tooMany, same, new JsonObject { ["requests"] = new JsonArray() } })
            (await http.PostAsync("/$batch", batch)).Status.ShouldBe(400);
        (await http.GetAsync(items)).Values.Count.ShouldBe(0);
    }

    [Fact]
    public async Task The_address_of_a_part_may_be_decoded_already()
    {
        var list = "List with spaces & 'quotes' " + Guid.NewGuid().ToString("N");
        await http.PostAsync($"{http.Site}/lists", new JsonObject { ["displayName"] = list });
        var reply = await http.PostAsync("/$batch", Batches.Parallel(Batches.Part("GET", $"{http.Site}/lists/{list}/items")));

        Batches.Statuses(reply).ShouldBe([200]);
    }
}

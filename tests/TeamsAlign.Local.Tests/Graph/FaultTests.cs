using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph;

public sealed class FaultTests(LocalGraphFixture graph)
{
    private readonly GraphHttp http = graph.Http;

    [Theory]
    [InlineData("throttled", 429, "activityLimitReached")]
    [InlineData("unavailable", 503, "serviceNotAvailable")]
    [InlineData("failed", 500, "generalException")]
    public async Task A_refusal_does_nothing_and_strikes_as_often_as_ordered(string kind, int status, string code)
    {
        var items = await http.NewListAsync();
        await OrderAsync(kind, items, "\"count\":2");
        var first = await http.PostAsync(items, Batches.Fields(("Title", "x")));
        var second = await http.PostAsync(items, Batches.Fields(("Title", "x")));
        var third = await http.PostAsync(items, Batches.Fields(("Title", "x")));

        (first.Status, first.ErrorCode, second.Status).ShouldBe((status, code, status));
        first.Headers.ContainsKey("Retry-After").ShouldBe(status != 500);
        (third.Status, third.Text("id")).ShouldBe((201, "1"));
    }

    [Theory]
    [InlineData("droppedBefore", 0)]
    [InlineData("droppedAfter", 1)]
    public async Task A_dropped_connection_tells_nothing_about_the_write(string kind, int rows)
    {
        var items = await http.NewListAsync();
        await OrderAsync(kind, items, "\"count\":1");
        await Should.ThrowAsync<HttpRequestException>(() => http.PostAsync(items, Batches.Fields(("Title", "x"))));

        (await http.GetAsync(items)).Values.Count.ShouldBe(rows);
    }

    [Fact]
    public async Task A_late_answer_belongs_to_a_write_others_see_before_it()
    {
        var items = await http.NewListAsync();
        await OrderAsync("late", items, "\"count\":1,\"delaySeconds\":20,\"method\":\"POST\"");
        var late = http.PostAsync(items, Batches.Fields(("Title", "x")));
        while ((await http.GetAsync(items)).Values.Count == 0)
        {
            // Each look is a request of its own; the row must show while the writer still waits.
        }

        late.IsCompleted.ShouldBeFalse();
        (await late).Status.ShouldBe(201);
    }

    [Fact]
    public async Task A_gateways_page_is_not_json()
    {
        var items = await http.NewListAsync();
        await OrderAsync("html", items, "\"count\":1");
        var page = await http.GetAsync(items);

        (page.Status, page.Body).ShouldBe((502, null));
        page.Headers["Content-Type"].ShouldStartWith("text/html");
    }

    [Fact]
    public async Task An_etag_can_move_without_a_change()
    {
        var items = await http.NewListAsync();
        var row = await http.PostAsync(items, Batches.Fields(("Title", "x")));
        await OrderAsync("touched", items, "\"count\":1");
        var refused = await http.PatchAsync(items + "/1", Batches.Fields(("Title", "y")), ("If-Match", row.Text("eTag")));
        var now = await http.GetAsync(items + "/1");

        refused.Status.ShouldBe(412);
        now.Text("eTag").ShouldNotBe(row.Text("eTag"));
        (now.Field("Title"), now.Text("lastModifiedDateTime")).ShouldBe(("x", row.Text("lastModifiedDateTime")));
    }

    [Fact]
    public async Task A_part_of_a_batch_fails_by_itself()
    {
        var items = await http.NewListAsync();
        await OrderAsync("throttled", items, "\"count\":1,\"on\":\"part\",\"after\":1");
        var reply = await http.PostAsync("/$batch", Batches.Serial(
            Batches.Part("POST", items, Batches.Fields(("Title", "a"))),
            Batches.Part("POST", items, Batches.Fields(("Title", "b"))),
            Batches.Part("POST", items, Batches.Fields(("Title", "c")))));

        Batches.Statuses(reply).ShouldBe([201, 429, 424]);
        Batches.Answers(reply)[1]["headers"]!["Retry-After"]!.ToString().ShouldBe("1");
    }

    [Fact]
    public async Task What_is_not_a_fault_is_refused()
    {
        (await http.PostAsync("/control/graph/faults", JsonNode.Parse("""[{"kind":"earthquake"}]"""))).Status.ShouldBe(400);
        (await http.PostAsync("/control/graph/faults", JsonNode.Parse("""{"kind":"late"}"""))).Status.ShouldBe(400);
    }

    private async Task OrderAsync(string kind, string items, string more)
    {
        var list = items.Split('/')[4];
        (await http.PostAsync("/control/graph/faults", JsonNode.Parse($$"""[{"kind":"{{kind}}","path":"{{list}}",{{more}}}]"""))).Status.ShouldBe(200);
    }
}

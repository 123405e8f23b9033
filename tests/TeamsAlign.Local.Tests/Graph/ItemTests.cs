using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph;

public sealed class ItemTests(LocalGraphFixture graph)
{
    private readonly GraphHttp http = graph.Http;

    [Fact]
    public async Task A_row_comes_back_in_the_form_the_service_keeps()
    {
        var items = await http.NewListAsync(
            Column.Text("Key", indexed: true, unique: true), Column.Note("Notes"), Column.Number("Score"), Column.Time("Due"), Column.Date("Day"),
            Column.Choices("Tags", "x", "y"), Column.YesNo("Done"));
        var created = await http.PostAsync(items, Fields(new()
        {
            ["Title"] = "First", ["Key"] = "REQ-1", ["Notes"] = "one\ntwo", ["Score"] = 12.5, ["Due"] = "2026-05-08T03:33:28.987+02:00",
            ["Day"] = "2026-05-08T12:00:00Z", ["Tags@odata.type"] = "Collection(Edm.String)", ["Tags"] = Column.Strings("x"), ["Done"] = true,
        }));

        created.Status.ShouldBe(201);
        created.Headers["ETag"].ShouldBe(created.Text("eTag"));
        created.Headers["Location"].ShouldEndWith("/items/1");
        created.Field("Notes").ShouldBe("one\r\ntwo");
        created.Field("Due").ShouldBe("2026-05-08T01:33:28Z");
        created.Field("Day").ShouldBe("2026-05-08T08:00:00Z");
        created.Field("Score").ShouldBe("12.5");
        created.Text("eTag").ShouldEndWith(",1\"");
        created["lastModifiedBy"]!["application"]!["id"]!.GetValue<string>().ShouldBe(LocalProcess.AppId);
    }

    [Fact]
    public async Task Cleared_and_empty_values_are_absent()
    {
        var items = await http.NewListAsync(Column.Text("Key"), Column.Number("Score"));
        await http.PostAsync(items, Fields(new() { ["Title"] = "a", ["Key"] = "", ["Score"] = 3 }));
        var patched = await http.PatchAsync(items + "/1", Fields(new() { ["Score"] = null }));

        patched["fields"]!.AsObject().ContainsKey("Key").ShouldBeFalse();
        patched["fields"]!.AsObject().ContainsKey("Score").ShouldBeFalse();
        patched.Field("Title").ShouldBe("a");
    }

    [Fact]
    public async Task A_stale_version_is_refused_and_nothing_is_written()
    {
        var items = await http.NewListAsync();
        var first = await http.PostAsync(items, Fields(new() { ["Title"] = "a" }));
        var second = await http.PatchAsync(items + "/1", Fields(new() { ["Title"] = "b" }), ("If-Match", first.Text("eTag")));
        var stale = await http.PatchAsync(items + "/1/fields", new JsonObject { ["Title"] = "c" }, ("If-Match", first.Text("eTag")));
        var staleDelete = await http.DeleteAsync(items + "/1", ("If-Match", first.Text("eTag").Trim('"')));
        var malformed = await http.PatchAsync(items + "/1", Fields(new() { ["Title"] = "d" }), ("If-Match", "\"7\""));

        second.Status.ShouldBe(200);
        (stale.Status, stale.ErrorCode).ShouldBe((412, "resourceModified"));
        staleDelete.Status.ShouldBe(412);
        (malformed.Status, malformed["error"]!["innerError"]!["code"]!.GetValue<string>()).ShouldBe((400, "malformedEntityTag"));
        (await http.GetAsync(items + "/1")).Field("Title").ShouldBe("b");
    }

    [Fact]
    public async Task A_unique_value_is_taken_whatever_its_case()
    {
        var items = await http.NewListAsync(Column.Text("Key", indexed: true, unique: true));
        await http.PostAsync(items, Fields(new() { ["Key"] = "REQ-1" }));
        await http.PostAsync(items, Fields(new() { ["Key"] = "REQ-2" }));
        var clash = await http.PostAsync(items, Fields(new() { ["Key"] = "req-1" }));
        var moved = await http.PatchAsync(items + "/2", Fields(new() { ["Key"] = "REQ-1" }));
        var same = await http.PatchAsync(items + "/1", Fields(new() { ["Key"] = "REQ-1" }));

        (clash.Status, clash.ErrorMessage).ShouldBe((400, "One or more fields with unique constraints already has the provided value."));
        moved.Status.ShouldBe(400);
        same.Status.ShouldBe(200);
        await http.DeleteAsync(items + "/1");
        (await http.PatchAsync(items + "/2", Fields(new() { ["Key"] = "REQ-1" }))).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("Nope", "\"x\"", 400, "Field 'Nope' is not recognized")]
    [InlineData("Created", "\"2026-01-01T00:00:00Z\"", 400, "Field 'Created' is not recognized")]
    [InlineData("Score", "\"twelve\"", 400, "Invalid request")]
    [InlineData("Due", "\"soon\"", 400, "Invalid request")]
    [InlineData("State", "\"c\"", 400, "Invalid request")]
    [InlineData("Tags", "[\"x\"]", 500, "General exception while processing")]
    public async Task A_value_that_does_not_fit_is_refused(string column, string value, int status, string message)
    {
        var items = await http.NewListAsync(Column.Number("Score"), Column.Time("Due"), Column.Choice("State", "a", "b"), Column.Choices("Tags", "x"));
        var refused = await http.PostAsync(items, Fields(new() { [column] = JsonNode.Parse(value) }));

        (refused.Status, refused.ErrorMessage).ShouldBe((status, message));
        (await http.GetAsync(items)).Values.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Ids_are_never_used_twice()
    {
        var items = await http.NewListAsync();
        await http.PostAsync(items, Fields(new() { ["Title"] = "a" }));
        (await http.DeleteAsync(items + "/1")).Status.ShouldBe(204);
        var next = await http.PostAsync(items, Fields(new() { ["Title"] = "b" }));

        next.Text("id").ShouldBe("2");
        (await http.GetAsync(items + "/1")).Status.ShouldBe(404);
    }

    private static JsonObject Fields(JsonObject fields) => new() { ["fields"] = fields };
}

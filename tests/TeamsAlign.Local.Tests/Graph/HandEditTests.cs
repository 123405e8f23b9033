using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph;

public sealed class HandEditTests(LocalGraphFixture graph)
{
    private readonly GraphHttp http = graph.Http;

    [Fact]
    public async Task A_person_edits_past_the_app_and_past_its_rules()
    {
        var items = await http.NewListAsync(Column.Choice("State", "a", "b"));
        var before = await http.PostAsync(items, Batches.Fields(("Title", "x"), ("State", "a")));
        var edited = await http.PostAsync("/control/graph/edit", new JsonObject
        {
            ["list"] = items.Split('/')[4], ["itemId"] = "1", ["editor"] = "Lena Fischer", ["fields"] = new JsonObject { ["State"] = "something else" },
        });
        var now = await http.GetAsync(items + "/1");

        edited.Status.ShouldBe(200);
        now.Field("State").ShouldBe("something else");
        now["lastModifiedBy"]!["user"]!["displayName"]!.ToString().ShouldBe("Lena Fischer");
        now["lastModifiedBy"]!["application"].ShouldBeNull();
        now["createdBy"]!["application"].ShouldNotBeNull();
        (await http.PatchAsync(items + "/1", Batches.Fields(("Title", "y")), ("If-Match", before.Text("eTag")))).Status.ShouldBe(412);
    }

    [Fact]
    public async Task Versions_tell_who_wrote_what_and_can_be_restored()
    {
        var items = await http.NewListAsync();
        await http.PostAsync(items, Batches.Fields(("Title", "one")));
        await http.PatchAsync(items + "/1", Batches.Fields(("Title", "two")));
        var versions = await http.GetAsync(items + "/1/versions?$expand=fields");
        var restored = await http.PostAsync(items + "/1/versions/1.0/restoreVersion", null);

        versions.Values.Select(version => $"{version!["id"]} {version["fields"]!["Title"]}").ShouldBe(["2.0 two", "1.0 one"]);
        restored.Status.ShouldBe(204);
        (await http.GetAsync(items + "/1")).Field("Title").ShouldBe("one");
        (await http.GetAsync(items + "/1/versions")).Values.Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_page_for_people_shows_text_as_text()
    {
        var items = await http.NewListAsync();
        await http.PostAsync(items, Batches.Fields(("Title", "<script>alert('x')</script> & \"more\"")));
        var page = await http.SendAsync("GET", $"{http.Root[..^5]}/graph/{items.Split('/')[4]}", null, []);

        page.Status.ShouldBe(200);
        page.Content.ShouldNotContain("<script");
        page.Content.ShouldContain("&lt;script&gt;");
        page.Headers["Content-Security-Policy"].ShouldContain("default-src 'none'");
    }
}

using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph;

/// <summary>What concerns the process as a whole: each test starts one of its own.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Everything_answered_survives_a_process_that_is_killed()
    {
        await using var local = await LocalProcess.StartAsync("--Graph:Profile", "comfortable");
        string items;
        string link;
        using (var before = await GraphHttp.ConnectAsync(local.Url, await local.AppTokenAsync()))
        {
            items = await before.NewListAsync(Column.Text("Key", indexed: true, unique: true));
            await before.PostAsync(items, Batches.Fields(("Key", "REQ-1")));
            link = (await before.GetAsync(items + "/delta")).Text("@odata.deltaLink");
        }

        await local.RestartAsync();
        using var after = await GraphHttp.ConnectAsync(local.Url, await local.AppTokenAsync());
        var clash = await after.PostAsync(items, Batches.Fields(("Key", "REQ-1")));
        await after.PostAsync(items, Batches.Fields(("Key", "REQ-2")));
        var changes = await after.GetAsync(new Uri(link).PathAndQuery["/v1.0".Length..]);

        clash.Status.ShouldBe(400);
        changes.Values.Select(row => row!["id"]!.ToString()).ShouldBe(["2"]);
    }

    [Fact]
    public async Task Only_the_app_writes_and_only_this_machine_is_served()
    {
        await using var local = await LocalProcess.StartAsync("--Graph:Profile", "comfortable");
        using var nobody = await GraphHttp.ConnectAsync(local.Url, token: null);
        using var wrong = new HttpClient();
        using var foreign = new HttpRequestMessage(HttpMethod.Get, local.Url + "/v1.0/sites/root");
        foreign.Headers.Host = "graph.example";

        (await nobody.GetAsync(nobody.Site + "/lists")).Status.ShouldBe(200);
        var refused = await nobody.PostAsync(nobody.Site + "/lists", new JsonObject { ["displayName"] = "x" });
        (refused.Status, refused.ErrorCode).ShouldBe((401, "InvalidAuthenticationToken"));
        (await nobody.GetAsync(nobody.Site + "/lists", ("Authorization", "Bearer made.up.token"))).Status.ShouldBe(401);
        var connector = await local.AppTokenAsync("https://api.botframework.com");
        (await nobody.GetAsync(nobody.Site + "/lists", ("Authorization", "Bearer " + connector))).Status.ShouldBe(401);
        ((int)(await wrong.SendAsync(foreign, TestContext.Current.CancellationToken)).StatusCode).ShouldBe(400);
    }

    [Fact]
    public async Task The_minute_of_an_application_can_be_used_up()
    {
        await using var local = await LocalProcess.StartAsync(
            "--Graph:Profile", "comfortable", "--Graph:ResourceUnitsPerMinute", "20", "--Graph:ResourceUnitWindowSeconds", "3600");
        using var http = await GraphHttp.ConnectAsync(local.Url, await local.AppTokenAsync());
        var items = await http.NewListAsync();
        var replies = new List<GraphReply>();
        // Two units each; the site was one and the list two.
        for (var row = 0; row < 9; row++)
            replies.Add(await http.PostAsync(items, Batches.Fields(("Title", "x"))));
        var part = await http.PostAsync("/$batch", Batches.Parallel(Batches.Part("GET", items)));

        replies.Select(reply => reply.Status).ShouldBe([201, 201, 201, 201, 201, 201, 201, 201, 429]);
        replies[5].Headers.ContainsKey("RateLimit-Remaining").ShouldBeFalse();
        replies[7].Headers["RateLimit-Remaining"].ShouldBe("1");
        (replies[8].ErrorCode, replies[8].Headers["RateLimit-Remaining"]).ShouldBe(("activityLimitReached", "0"));
        replies[8].Headers["Retry-After"].ShouldBe(replies[8].Headers["RateLimit-Reset"]);
        Batches.Statuses(part).ShouldBe([429]);
        (await http.GetAsync("/control/graph/calls"))["resourceUnits"]!.GetValue<int>().ShouldBe(23);
    }

    [Fact]
    public async Task Etags_move_without_a_change_when_the_day_is_bad()
    {
        await using var local = await LocalProcess.StartAsync("--Graph:TimeScale", "0", "--Graph:ETagMoves", "1");
        using var http = await GraphHttp.ConnectAsync(local.Url, await local.AppTokenAsync());
        var items = await http.NewListAsync();
        var row = await http.PostAsync(items, Batches.Fields(("Title", "x")));
        var now = await http.GetAsync(items + "/1");

        row.Text("eTag").ShouldEndWith(",1\"");
        now.Text("eTag").ShouldEndWith(",2\"");
        now.Field("_UIVersionString").ShouldBe("1.0");
    }

    [Fact]
    public async Task It_ends_with_the_process_that_started_it()
    {
        var parent = await LocalProcess.StartAsync("--Graph:Profile", "comfortable");
        await using var child = await LocalProcess.StartAsync(
            "--Graph:Profile", "comfortable", "--ParentPid", parent.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await parent.DisposeAsync();
        await child.EndAsync().WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        File.Exists(Path.Combine(child.Folder, "local.json")).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_any_setting_a_write_takes_its_time_and_notes_change_their_line_ends()
    {
        await using var local = await LocalProcess.StartAsync();
        using var http = await GraphHttp.ConnectAsync(local.Url, await local.AppTokenAsync());
        var items = await http.NewListAsync(Column.Note("Notes"));
        var start = TimeProvider.System.GetTimestamp();
        for (var row = 0; row < 3; row++)
            (await http.PostAsync(items, Batches.Fields(("Notes", "a\nb")))).Field("Notes").ShouldBe("a\r\nb");

        TimeProvider.System.GetElapsedTime(start).ShouldBeGreaterThan(TimeSpan.FromMilliseconds(3 * 80));
    }

    [Fact]
    public async Task Only_what_the_app_asks_is_counted()
    {
        await using var local = await LocalProcess.StartAsync("--Graph:Profile", "comfortable");
        using var app = await GraphHttp.ConnectAsync(local.Url, await local.AppTokenAsync());
        var items = await app.NewListAsync();
        using var looking = await GraphHttp.ConnectAsync(local.Url, token: null);
        await looking.PostAsync("/control/graph/reset", new JsonObject());
        await looking.GetAsync(items);
        await app.PostAsync("/$batch", Batches.Parallel(Batches.Part("GET", items + "/1"), Batches.Part("POST", items, Batches.Fields(("Title", "x")))));
        var calls = await looking.GetAsync("/control/graph/calls");

        calls["requests"]!.GetValue<int>().ShouldBe(1);
        calls["parts"]!.GetValue<int>().ShouldBe(2);
        calls["resourceUnits"]!.GetValue<int>().ShouldBe(3);
        calls["statuses"]!["404"]!.GetValue<int>().ShouldBe(1);
    }
}

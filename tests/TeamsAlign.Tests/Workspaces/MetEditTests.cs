using System.Text.Json.Nodes;
using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>A command meets a row that somebody has just edited, or deleted, by hand.</summary>
public sealed class MetEditTests(LocalGraph graph) : IClassFixture<LocalGraph>
{
    [Fact]
    public async Task An_edit_that_a_start_writes_over_because_the_command_came_first_is_in_the_journal()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        await site.FaultAsync("Requests", "failed", count: 1_000, method: "PATCH");
        await site.DoAsync(new ScoreRequest(key) { Impact = 1 }, LiveSite.Priya);
        await site.StopAsync();

        await site.EditAsync("Requests", key, new() { ["Impact"] = 0.25m });
        await graph.Process.ControlAsync(HttpMethod.Delete, "faults", null, TestContext.Current.CancellationToken);
        await site.StartAsync();

        await site.UntilAsync("Requests", _ => site.HandEdits.Count == 1);
        site.HandEdits.Single().Changes.ShouldNotBeNull().ShouldContain($"{key} Impact: 0.25 → 1");
        site.State.Requests[key]!.Impact.ShouldBe(1);
    }

    [Fact]
    public async Task A_command_that_meets_an_edit_keeps_its_plain_part_and_says_what_it_wrote_over()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        await site.EditAsync("Requests", key, new() { ["Area"] = "Display", ["Impact"] = 1 });

        await site.DoAsync(new ScoreRequest(key) { Impact = 3 }, LiveSite.Priya);

        await site.UntilAsync("Requests", s => s.Requests[key]!.Area == "Display");
        site.State.Requests[key]!.Impact.ShouldBe(3);
        var entry = site.HandEdits.ShouldHaveSingleItem();
        entry.ByName.ShouldBe("Tomas Berg");
        entry.Changes.ShouldNotBeNull().ShouldContain($"{key} Impact: 1 → 3");
        await site.RowAsync("Requests", key, r => (decimal?)r["Impact"] == 3 && (string?)r["Area"] == "Display");
    }

    [Fact]
    public async Task What_a_command_wrote_over_is_said_although_the_answer_to_that_write_was_lost()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        await site.EditAsync("Requests", key, new() { ["Impact"] = 1 });
        // The first write finds the edit and is refused; the second goes over it, and its answer never comes.
        await site.FaultAsync("Requests", "droppedAfter", method: "PATCH", after: 1);

        await site.DoAsync(new ScoreRequest(key) { Impact = 3 }, LiveSite.Priya);

        await site.UntilAsync("Requests", _ => site.HandEdits.Count == 1);
        site.HandEdits.Single().Changes.ShouldNotBeNull().ShouldContain($"{key} Impact: 1 → 3");
    }

    [Fact]
    public async Task Edits_and_commands_of_the_same_rows_at_the_same_time_leave_memory_as_the_lists_are()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var keys = new List<string>();
        for (var i = 0; i < 24; i++)
            keys.Add(await site.AskedAsync($"Need {i}"));

        var commands = Task.WhenAll(keys.Select((key, i) => site.DoAsync(new ScoreRequest(key) { Impact = i % 2 == 0 ? 2 : 3 }, LiveSite.Priya)));
        foreach (var key in keys)
        {
            await site.EditAsync("Requests", key, new() { ["Area"] = "Display", ["Effort"] = 3 });
            site.Workspace.Hear("Requests");
        }

        var again = Task.WhenAll(keys.Select(key => site.DoAsync(new ScoreRequest(key) { Reach = 7 }, LiveSite.Priya)));
        await Task.WhenAll(commands, again);
        await site.UntilAsync("Requests", s => s.Requests.All(r => r.Area == "Display"));
        var before = site.State.Requests.ToDictionary(r => r.Key);
        before.Values.ShouldAllBe(r => r.Reach == 7);
        await site.DoAsync(new ScoreRequest(keys[0]) { Reach = 8 }, LiveSite.Priya);
        await site.RowAsync("Requests", keys[0], r => (decimal?)r["Reach"] == 8);
        await site.StopAsync();

        await site.StartAsync();
        foreach (var key in keys.Skip(1))
            RequestList.Kind.Write(site.State.Requests[key]!).ShouldBe(RequestList.Kind.Write(before[key]), key);
        var report = await new Auditor(site.Lists, LiveSite.Kinds, TimeProvider.System).RunAsync(null, TestContext.Current.CancellationToken);
        report.Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_command_on_a_row_that_somebody_deleted_makes_it_anew_and_whole()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        await site.DeleteAsync("Requests", key);

        await site.DoAsync(new ScoreRequest(key) { Impact = 3 }, LiveSite.Priya);

        var row = await site.RowAsync("Requests", key, r => (decimal?)r["Impact"] == 3);
        ((string?)row["Status"], row["Title"] is null).ShouldBe(("New", false));
        await site.UntilAsync("Requests", _ => true);
        (await site.RowsAsync("Requests")).Count.ShouldBe(1);
    }
}

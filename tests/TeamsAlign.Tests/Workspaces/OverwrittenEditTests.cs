using System.Text.Json.Nodes;
using Shouldly;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>A command meets an edit by hand of the same column: it writes over it and says so, whenever the process is killed.</summary>
public sealed class OverwrittenEditTests(LocalGraph graph) : IClassFixture<LocalGraph>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_in_the_journal_once_although_the_process_is_killed_right_after_writing_over_it()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        await site.EditAsync("Requests", key, new() { ["Impact"] = 1, ["Area"] = "Display" });
        // The command's own chain gets through, and no other after it.
        await FaultAsync("/$batch", "failed", "POST", after: 1);
        await site.DoAsync(new ScoreRequest(key) { Impact = 3 }, LiveSite.Priya);
        await site.RowAsync("Requests", key, r => (decimal?)r["Impact"] == 3);
        await site.StopAsync();
        await MendAsync();

        await site.StartAsync();
        await site.UntilAsync("Requests", _ => site.HandEdits.Count == 1);
        await site.AskedAsync("Export");
        await site.StopAsync();
        await site.StartAsync();
        await site.AskedAsync("Rounding");

        var entry = site.HandEdits.ShouldHaveSingleItem();
        entry.Changes.ShouldNotBeNull().ShouldContain($"{key} Impact: 1 → 3");
        (entry.ByName, entry.Subject).ShouldBe(("Tomas Berg", key));
        (site.State.Requests[key]!.Impact, site.State.Requests[key]!.Area).ShouldBe((3, "Display"));
        ((string?)(await site.RowsAsync("Workspace")).Single()["Overwritten"]).ShouldBeNull();
    }

    [Fact]
    public async Task It_is_not_told_of_as_long_as_it_is_still_there()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        await site.EditAsync("Requests", key, new() { ["Impact"] = 1 });
        await site.FaultAsync("Requests", "failed", count: 1_000, method: "PATCH");
        await site.DoAsync(new ScoreRequest(key) { Impact = 3 }, LiveSite.Priya);
        // Noted, and not yet written.
        await site.RowAsync("Workspace", "head", r => r["Overwritten"] is not null);
        await site.StopAsync();
        await site.EditAsync("Requests", key, new() { ["Impact"] = null, ["Area"] = "Display" });
        await MendAsync();

        await site.StartAsync();
        await site.AskedAsync("Export");

        await site.RowAsync("Requests", key, r => (decimal?)r["Impact"] == 3);
        site.HandEdits.ShouldBeEmpty();
        site.State.Requests[key]!.Area.ShouldBe("Display");
        ((string?)(await site.RowsAsync("Workspace")).Single()["Overwritten"]).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_noted_and_not_written_over_is_written_over_by_the_next_start_and_told_once()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        await site.EditAsync("Requests", key, new() { ["Impact"] = 1 });
        await site.FaultAsync("Requests", "failed", count: 1_000, method: "PATCH");
        await site.DoAsync(new ScoreRequest(key) { Impact = 3 }, LiveSite.Priya);
        await site.RowAsync("Workspace", "head", r => r["Overwritten"] is not null);
        await site.StopAsync();
        // Somebody thinks again: what counts is what is there when it is written over.
        await site.EditAsync("Requests", key, new() { ["Impact"] = 2 }, "Lena Fischer");
        await MendAsync();

        await site.StartAsync();
        await site.UntilAsync("Requests", _ => site.HandEdits.Count == 1);
        await site.AskedAsync("Export");

        var entry = site.HandEdits.ShouldHaveSingleItem();
        entry.Changes.ShouldNotBeNull().ShouldContain($"{key} Impact: 2 → 3");
        entry.ByName.ShouldBe("Lena Fischer");
    }

    [Fact]
    public async Task It_is_in_the_journal_although_two_commands_of_one_chain_write_the_row()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        await site.SlowBatchAsync();
        var first = site.AskedAsync("Export");
        await site.BusyAsync();
        await site.EditAsync("Requests", key, new() { ["Impact"] = 1 });
        await Task.WhenAll(first, site.DoAsync(new ScoreRequest(key) { Impact = 2 }, LiveSite.Priya), site.DoAsync(new ScoreRequest(key) { Impact = 3 }, LiveSite.Priya));

        await site.UntilAsync("Requests", _ => site.HandEdits.Count == 1);
        site.HandEdits.Single().Changes.ShouldNotBeNull().ShouldContain($"{key} Impact: 1 → 3");
    }

    [Fact]
    public async Task A_decision_edited_while_nobody_ran_is_told_of_although_the_first_command_decides_the_same()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        await site.StopAsync();
        await site.EditAsync("Requests", key, new() { ["Status"] = "Shipped" });

        var starting = site.StartAsync();
        await site.DoAsync(new AnswerRequest(key, RequestMove.Decline) { Reason = "Too few ask." }, LiveSite.Priya);
        await starting;

        await site.UntilAsync("Requests", _ => site.HandEdits.Count == 1);
        site.HandEdits.Single().Changes.ShouldNotBeNull().ShouldContain($"{key} Status: Shipped → Declined");
        await site.RowAsync("Requests", key, r => (string?)r["Status"] == "Declined");
    }

    [Fact]
    public async Task A_decision_that_is_edited_again_while_it_is_set_back_is_told_of_twice()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        // What sets the first edit back is committed, and its row not yet written.
        await site.FaultAsync("Requests", "failed", count: 1_000, method: "PATCH");
        await site.EditAsync("Requests", key, new() { ["Status"] = "Shipped" });
        await site.UntilAsync("Requests", _ => site.HandEdits.Count == 1);
        await site.EditAsync("Requests", key, new() { ["Status"] = "Approved" }, "Lena Fischer");
        await MendAsync();

        await site.UntilAsync("Requests", _ => site.HandEdits.Count == 2);
        site.HandEdits[0].Changes.ShouldNotBeNull().ShouldContain($"{key} Status: Shipped → New");
        site.HandEdits[1].Changes.ShouldNotBeNull().ShouldContain($"{key} Status: Approved → New");
        await site.RowAsync("Requests", key, r => (string?)r["Status"] == "New");
    }

    private Task FaultAsync(string path, string kind, string method, int after) => graph.Process.ControlAsync(
        HttpMethod.Post, "faults",
        new JsonArray(new JsonObject { ["kind"] = kind, ["on"] = "request", ["count"] = 1_000, ["after"] = after, ["path"] = path, ["method"] = method }).ToJsonString(), Cancel);

    private Task MendAsync() => graph.Process.ControlAsync(HttpMethod.Delete, "faults", null, Cancel);
}

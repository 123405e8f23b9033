using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>A start from the snapshot knows what a full read knows, or is a full read.</summary>
public sealed class SnapshotTests(LocalGraph graph) : IClassFixture<LocalGraph>, IDisposable
{
    private const string Resumed = "loaded from its snapshot";
    private const string Read = "The workspace is loaded:";

    private readonly string folder = Directory.CreateTempSubdirectory("teamsalign-snapshot-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void Said(LiveSite site, string part) => site.Log.Lines.ShouldContain(l => l.Contains(part, StringComparison.Ordinal), string.Join('\n', site.Log.Lines));

    /// <summary>A workspace with a request that was approved, ended in order.</summary>
    private async Task<(LiveSite Site, string Request)> EndedAsync()
    {
        var site = await (await graph.NewSiteAsync(snapshots: folder)).StartAsync();
        Said(site, Read);
        var request = await site.AskedAsync();
        await site.DoAsync(new AnswerRequest(request, RequestMove.Approve), LiveSite.Priya);
        // While rows are missing there is no snapshot, and one whose ETag has moved is written a moment later.
        await site.RowAsync("Journal", "JR-2", _ => true);
        await site.StopAsync();
        Directory.GetFiles(folder).ShouldHaveSingleItem();
        return (site, request);
    }

    [Fact]
    public async Task A_start_from_the_snapshot_asks_Graph_for_less_and_knows_the_same()
    {
        var (ended, request) = await EndedAsync();
        await using var site = ended;
        var before = site.State;
        await site.CallsAsync();

        await site.StartAsync();
        var fast = await site.CallsAsync();
        Said(site, Resumed);
        site.State.Tag.ShouldBe(before.Tag, "Pages keep what they have.");
        site.State.Requests[request]!.Status.ShouldBe(RequestStatus.Approved);
        site.State.HistoryOf(request).Count().ShouldBe(2);
        // It works on as before: keys go on, the journal's chain too.
        (await site.AskedAsync("Offline mode")).ShouldBe("REQ-2");
        await site.StopAsync();
        await site.CallsAsync();

        foreach (var file in Directory.GetFiles(folder))
            File.Delete(file);
        await site.StartAsync();
        var full = await site.CallsAsync();
        Said(site, Read);
        TestContext.Current.TestOutputHelper!.WriteLine($"{fast} requests from the snapshot, {full} without");
        fast.ShouldBeLessThan(full);
        var newest = site.State.Journal.OrderBy(e => RecordKey.Number(e.Key)).ToArray();
        newest.Skip(1).Zip(newest).ShouldAllBe(pair => pair.First.Previous == pair.Second.Hash);
    }

    [Fact]
    public async Task What_people_did_to_the_lists_while_nobody_ran_is_there_right_after_the_start()
    {
        var (ended, request) = await EndedAsync();
        await using var site = ended;
        var account = site.State.Accounts.Single().Key;
        var tokens = (await site.SnapshotFile.ReadAsync(Cancel)).Lists.ToDictionary(l => l.Name, l => l.Token);
        await site.EditAsync("Requests", request, new JsonObject { ["Title"] = "Darker mode", ["Status"] = "Declined" });
        await site.MakeAsync("Accounts", new JsonObject { ["Title"] = "Northwind", ["RecordKey"] = "AC-77" });
        await site.DeleteAsync("Accounts", account);
        await site.ShownAsync("Requests", tokens["Requests"], 1);
        await site.ShownAsync("Accounts", tokens["Accounts"], 2);

        await site.StartAsync();
        Said(site, Resumed);
        site.State.Requests[request]!.Title.ShouldBe("Darker mode");
        site.State.Requests[request]!.Status.ShouldBe(RequestStatus.Approved, "A decision is no matter of the list.");
        site.State.Accounts.Select(a => a.Name).ShouldBe(["Northwind"]);
        site.HandEdits.Count.ShouldBe(3);
        await site.RowAsync("Requests", request, r => (string?)r["Status"] == "Approved");
    }

    [Fact]
    public async Task A_change_committed_after_the_snapshot_makes_it_worthless()
    {
        var (ended, request) = await EndedAsync();
        await using var site = ended;
        var path = Directory.GetFiles(folder).Single();
        var older = await File.ReadAllBytesAsync(path, Cancel);
        await site.StartAsync();
        await site.DoAsync(new AnswerRequest(request, RequestMove.Decline) { Reason = "No longer needed." }, LiveSite.Priya);
        await site.StopAsync();
        await File.WriteAllBytesAsync(path, older, Cancel);

        await site.StartAsync();
        Said(site, "not used: something was committed since");
        Said(site, Read);
        site.State.Requests[request]!.Status.ShouldBe(RequestStatus.Declined);
    }

    [Fact]
    public async Task A_token_that_is_too_old_or_a_changed_file_means_reading_everything()
    {
        var (ended, request) = await EndedAsync();
        await using var site = ended;
        await site.FaultAsync("Requests", "deltaExpired");
        await site.StartAsync();
        Said(site, "of no use (its place in a list is too old)");
        Said(site, Read);
        site.State.Requests[request].ShouldNotBeNull();
        await site.StopAsync();

        var path = Directory.GetFiles(folder).Single();
        var content = await File.ReadAllBytesAsync(path, Cancel);
        content[^1] ^= 1;
        await File.WriteAllBytesAsync(path, content, Cancel);
        await site.StartAsync();
        site.Log.Lines.Where(l => l.Contains("snapshot", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("of no use");
        Said(site, Read);
        File.Exists(path).ShouldBeFalse();
    }

    [Fact]
    public async Task Lists_of_another_form_and_lists_made_anew_mean_reading_everything()
    {
        var (ended, _) = await EndedAsync();
        await using var site = ended;
        var file = site.SnapshotFile;
        var good = await file.ReadAsync(Cancel);
        foreach (var (other, reason) in ((Snapshot, string)[])
            [
                (good with { Schema = "another" }, "not used: the lists have another form"),
                (good with { Site = "another" }, "not used: it is of another site"),
                (good with { Lists = [.. good.Lists.Select(l => l.Name == "Requests" ? l with { Id = "another" } : l)] }, "not used: the list Requests is another one"),
                (good with { Lists = [.. good.Lists.Select(l => l.Name == "Requests" ? l with { Rows = [] } : l)] }, "of no use (it does not come to what it says itself)"),
            ])
        {
            await file.WriteAsync(other, Cancel);
            await site.StartAsync();
            Said(site, reason);
            Said(site, Read);
            site.State.Requests.ShouldHaveSingleItem();
            await site.StopAsync();
        }
    }

    [Fact]
    public async Task It_is_written_when_things_are_quiet_and_now_and_then_while_they_are_not()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(50));
        await using var site = await graph.NewSiteAsync(time, folder);
        var snapshots = site.Snapshots;
        snapshots.IsDue(1).ShouldBeTrue("Nothing has ever been written.");
        var state = WorkspaceState.Empty(LiveSite.Kinds.All) with { Version = new WorkspaceVersion(1, 1) };
        await snapshots.SaveAsync(
            new SnapshotSource(state, "mark", new Dictionary<(string, string), KnownRow>(), LiveSite.Kinds.All.ToDictionary(k => k.Schema.Name, _ => "/t")), Cancel);
        snapshots.IsDue(1, isLast: true).ShouldBeFalse("It is written.");

        bool After(int minutes, long sequence)
        {
            time.Advance(TimeSpan.FromMinutes(minutes));
            return snapshots.IsDue(sequence);
        }

        Enumerable.Range(2, 5).Select(sequence => After(1, sequence)).ShouldBe([false, false, false, false, true], "Every five minutes while there are changes.");
        After(1, 6).ShouldBeTrue("Nothing changed for a minute.");
        snapshots.IsDue(7, isLast: true).ShouldBeTrue("The end.");
        After(24 * 60, 1).ShouldBeTrue("Tokens do not live for ever.");

        await using var off = await graph.NewSiteAsync();
        off.Snapshots.IsDue(1, isLast: true).ShouldBeFalse("Where there is no folder, nothing is kept.");
    }
}

using System.Collections.Immutable;
using CsCheck;
using Shouldly;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>What becomes of a committed chain when its rows meet something.</summary>
public sealed class CommitTests(LocalGraph graph) : IClassFixture<LocalGraph>
{
    [Fact]
    public async Task A_key_taken_by_hand_is_replaced_in_rows_references_and_journal_and_nothing_disagrees()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        await site.AskedAsync("Dark mode");
        await site.MakeAsync("Requests", new() { ["RecordKey"] = "REQ-2", ["Title"] = "Made by hand" });

        await site.DoAsync(new CaptureRequest("Export") { AccountName = "Contoso" }, LiveSite.Lena);

        await site.UntilAsync("Requests", s => s.Requests["REQ-3"] is not null && s.Broken.Count == 1);
        site.State.Requests["REQ-2"].ShouldBeNull();
        site.State.DemandsFor("REQ-3").ShouldHaveSingleItem();
        ((string?)(await site.RowAsync("Requests", "REQ-2", _ => true))["Title"]).ShouldBe("Made by hand");
        (await site.AskedAsync("Rounding")).ShouldBe("REQ-4");
        await site.StopAsync();
        var report = await new Auditor(site.Lists, LiveSite.Kinds, TimeProvider.System).RunAsync(null, TestContext.Current.CancellationToken);
        report.Findings.ShouldAllBe(f => f.Where == "Requests, row 2");
    }

    [Fact]
    public async Task A_row_made_and_changed_in_one_chain_is_there_once_after_a_restart()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        // Holds the writer long enough for both of the next ones to wait for the same chain.
        await site.SlowBatchAsync();
        var first = site.AskedAsync("Dark mode");
        await site.BusyAsync();
        var made = site.AskedAsync("Export");
        var changed = site.DoAsync(new ScoreRequest("REQ-2") { Impact = 3 }, LiveSite.Priya);
        await Task.WhenAll(first, made, changed);
        await site.RowAsync("Requests", "REQ-2", r => (decimal?)r["Impact"] == 3);
        await site.StopAsync();

        await site.StartAsync();

        site.State.Requests.Select(r => r.Key).Order().ShouldBe(["REQ-1", "REQ-2"]);
        (await site.RowsAsync("Requests")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_row_that_two_commands_of_one_chain_change_was_edited_by_nobody()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        await site.SlowBatchAsync();
        var first = site.AskedAsync("Export");
        await site.BusyAsync();
        await Task.WhenAll(first, site.DoAsync(new ScoreRequest(key) { Impact = 1 }, LiveSite.Priya), site.DoAsync(new ScoreRequest(key) { Impact = 3 }, LiveSite.Priya));

        await site.RowAsync("Requests", key, r => (decimal?)r["Impact"] == 3);
        await site.AskedAsync("Rounding");
        site.HandEdits.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_committed_row_that_Graph_refuses_is_shown_and_kept_until_a_start_can_write_it()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        await site.DropColumnAsync("Requests", "Impact");

        await site.DoAsync(new ScoreRequest(key) { Impact = 3 }, LiveSite.Priya);
        await site.UntilAsync("Requests", s => s.Broken.Values.Any(b => b.Key == key));
        site.Events.OfType<HandEditReported>().ShouldHaveSingleItem().Subject.ShouldBe(key);
        // Others go on, and the heads they write do not forget it.
        await site.AskedAsync("Export");
        await site.StopAsync();
        await site.StartAsync();
        site.State.Requests[key]!.Impact.ShouldBe(3);
        site.State.Broken.Values.ShouldContain(b => b.Key == key);
        await site.StopAsync();

        await site.Lists.ProvisionAsync(LiveSite.Kinds.Schemas, TestContext.Current.CancellationToken);
        await site.StartAsync();
        ((decimal?)(await site.RowAsync("Requests", key, _ => true))["Impact"]).ShouldBe(3);
        site.State.Broken.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_head_row_that_somebody_edits_is_written_over()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        await site.AskedAsync();
        await site.EditAsync("Workspace", "head", new() { ["Sequence"] = 900, ["Counters"] = "REQ 70" });

        (await site.AskedAsync("Export")).ShouldBe("REQ-2");

        var row = await site.RowAsync("Workspace", "head", r => (int?)r["Sequence"] == site.State.Version.Sequence);
        ((string?)row["Counters"]).ShouldNotBeNull().ShouldContain("REQ 2");
    }

    [Fact]
    public void A_chain_under_another_key_has_journal_entries_that_match_their_hashes() => Gen.Int[1, 5].Sample(length =>
    {
        var previous = "start";
        var chain = new List<Intent>();
        for (var i = 1; i <= length; i++)
        {
            var entry = new JournalEntry($"JR-{i + 10}") { Command = $"c{i}", By = LiveSite.Lena.Id, Subject = "REQ-1", Summary = $"Did {i} to REQ-1", Previous = previous };
            entry = entry with { Hash = entry.ComputeHash() };
            previous = entry.Hash;
            chain.Add(new Intent("Requests", "REQ-1", $"c{i}", i == 1, RequestList.Kind.Write(new Request("REQ-1", $"Title {i}"))));
            chain.Add(new Intent("Journal", entry.Key, entry.Command, IsNew: true, JournalList.Kind.Write(entry)));
        }

        var renamed = Renaming.Chain(chain, "REQ-1", "REQ-9");

        renamed.ShouldAllBe(r => r.ByValue && r.Key != "REQ-1");
        var entries = renamed.Where(r => r.List == "Journal").Select(r => (JournalEntry)JournalList.Kind.Read(r.StampedFields)).ToImmutableArray();
        entries.ShouldAllBe(e => e.ComputeHash() == e.Hash && e.Subject == "REQ-9");
        entries[0].Previous.ShouldBe("start");
        entries.Skip(1).Zip(entries).ShouldAllBe(p => p.First.Previous == p.Second.Hash);
    });
}

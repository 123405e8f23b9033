using System.Text.Json.Nodes;
using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>People edit the lists in SharePoint while the product runs.</summary>
public sealed class HandEditTests(LocalGraph graph) : IClassFixture<LocalGraph>
{
    [Fact]
    public async Task A_plain_column_is_taken_over_with_the_editor_s_name()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        var version = site.State.Version;

        await site.EditAsync("Requests", key, new() { ["Area"] = "Display", ["Problem"] = "Too bright\nat night" });

        var state = await site.UntilAsync("Requests", s => s.Requests[key]!.Area == "Display");
        state.Requests[key]!.Problem.ShouldBe("Too bright\nat night");
        state.Version.ShouldBeGreaterThan(version);
        var entry = site.HandEdits.ShouldHaveSingleItem();
        (entry.ByName, entry.Subject).ShouldBe(("Tomas Berg", key));
        entry.Changes.ShouldNotBeNull().ShouldContain($"{key} Area: (nothing) → Display");
        entry.Summary.ShouldBe($"Tomas Berg edited {key} in the list: Problem, Product area");
        site.Events.OfType<HandEditReported>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_decision_is_set_back_journalled_and_reported_and_the_plain_part_of_the_same_edit_stays()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();

        await site.EditAsync("Requests", key, new() { ["Status"] = "Approved", ["Reason"] = "I say so", ["Area"] = "Display" });

        await site.UntilAsync("Requests", s => s.Requests[key]!.Area == "Display");
        var row = await site.RowAsync("Requests", key, r => (string?)r["Status"] == "New");
        row["Reason"].ShouldBeNull();
        ((string?)row["Area"]).ShouldBe("Display");
        site.State.Requests[key]!.Status.ShouldBe(RequestStatus.New);
        var entry = site.HandEdits.ShouldHaveSingleItem();
        entry.Changes.ShouldNotBeNull().ShouldContain($"{key} Status: Approved → New");
        entry.Summary.ShouldContain("Tomas Berg changed Status, Reason of");
        site.Events.OfType<HandEditReported>().ShouldHaveSingleItem().Entry.ShouldBe(entry.Key);
    }

    [Fact]
    public async Task Roles_and_policies_are_set_back_and_other_settings_are_taken_over()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        await site.DoAsync(new MeetPerson(LiveSite.Lena.Id, "Lena Fischer", null, null, Roles.Member), Person.System);

        await site.EditAsync("People", LiveSite.Lena.Id.Value, new() { ["Roles"] = "Administrator", ["CrmName"] = "LFI" }, "Lena Fischer");
        await site.UntilAsync("People", s => s.People[LiveSite.Lena.Id.Value]!.CrmName == "LFI");
        site.State.People[LiveSite.Lena.Id.Value]!.Roles.ShouldBe(Roles.Member);
        await site.RowAsync("People", LiveSite.Lena.Id.Value, r => (string?)r["Roles"] == "Member");

        await site.MakeAsync("Settings", new() { ["RecordKey"] = "Name", ["Value"] = "Room displays" });
        await site.MakeAsync("Settings", new() { ["RecordKey"] = WorkspaceSettings.SeparateHandsKey, ["Value"] = "No" });
        await site.UntilAsync("Settings", s => s.Settings.Name == "Room displays" && s.Table<Setting>()[WorkspaceSettings.SeparateHandsKey] is not null);
        site.State.Settings.SeparateHands.ShouldBeNull();
    }

    [Fact]
    public async Task Our_own_writes_and_ETags_that_move_are_no_edits()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        await site.FaultAsync("Requests", "touched", count: 2, method: "PATCH");
        var first = await site.AskedAsync("Dark mode");
        var second = await site.AskedAsync("Export");
        await site.DoAsync(new ScoreRequest(first) { Impact = 2 }, LiveSite.Priya);
        await site.DoAsync(new ScoreRequest(second) { Impact = 1 }, LiveSite.Priya);

        await site.EditAsync("Requests", second, new() { ["Area"] = "Reports" });
        await site.UntilAsync("Requests", s => s.Requests[second]!.Area == "Reports");

        site.HandEdits.ShouldHaveSingleItem().Subject.ShouldBe(second);
        site.State.Requests[first]!.Impact.ShouldBe(2);
    }

    [Fact]
    public async Task A_row_that_breaks_a_rule_is_shown_as_such_until_it_is_mended()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        var made = await site.MakeAsync("Requests", new() { ["Title"] = "Made by hand", ["Status"] = "Approved", ["RecordKey"] = "REQ-77" });

        await site.EditAsync("Requests", key, new() { ["Kind"] = "Nonsense" });
        await site.UntilAsync("Requests", s => s.Broken.Count == 2);

        site.State.Requests[key].ShouldNotBeNull();
        site.State.Requests["REQ-77"].ShouldBeNull();
        site.State.Broken.Values.Single(b => b.Key == key).Sentence.ShouldContain("'Nonsense' is none of");
        site.State.Broken.Values.Single(b => b.ItemId == made).EditedBy.ShouldBe("Tomas Berg");
        site.Events.OfType<HandEditReported>().Count().ShouldBe(2);

        await site.EditAsync("Requests", key, new() { ["Kind"] = "Feature" });
        await site.UntilAsync("Requests", s => s.Broken.Count == 1);
    }

    [Fact]
    public async Task A_row_with_a_decision_that_somebody_deletes_is_put_back_and_a_plain_one_is_let_go()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        var account = site.State.Table<Account>().Single().Key;

        await site.DeleteAsync("Requests", key);
        await site.UntilAsync("Requests", _ => site.HandEdits.Any(e => e.Subject == key));
        (await site.RowAsync("Requests", key, _ => true))["Title"].ShouldNotBeNull();
        site.State.Requests[key].ShouldNotBeNull();

        await site.DeleteAsync("Accounts", account);
        await site.UntilAsync("Accounts", s => s.Table<Account>()[account] is null);

        // And it goes on: the row that was put back can be written.
        await site.DoAsync(new ScoreRequest(key) { Impact = 3 }, LiveSite.Priya);
        await site.RowAsync("Requests", key, r => (decimal?)r["Impact"] == 3);
    }

    [Fact]
    public async Task A_key_that_somebody_changes_is_set_back()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();

        await site.EditAsync("Requests", key, new() { ["RecordKey"] = "REQ-900" });

        await site.UntilAsync("Requests", _ => site.HandEdits.Count == 1);
        await site.RowAsync("Requests", key, _ => true);
        site.State.Requests.Select(r => r.Key).ShouldBe([key]);
    }

    [Fact]
    public async Task The_journal_is_put_right_and_its_chain_holds()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        var first = site.State.Journal.Single();

        await site.EditAsync("Journal", first.Key, new() { ["Title"] = "Nothing happened", ["ByName"] = "Nobody" });
        await site.MakeAsync("Journal", new() { ["RecordKey"] = "JR-3", ["Title"] = "Made up" });
        await site.UntilAsync("Journal", _ => site.HandEdits.Count == 2);
        await site.DeleteAsync("Journal", first.Key);
        await site.UntilAsync("Journal", _ => site.HandEdits.Count == 3);
        await site.DoAsync(new ScoreRequest(key) { Impact = 3 }, LiveSite.Priya);
        await site.RowAsync("Journal", first.Key, r => (string?)r["Title"] == first.Summary && (string?)r["ByName"] == first.ByName);

        var entries = site.State.Journal.OrderBy(e => RecordKey.Number(e.Key)).ToArray();
        entries.Select(e => RecordKey.Number(e.Key)).ShouldBe(Enumerable.Range(1, 5));
        entries.ShouldAllBe(e => e.ComputeHash() == e.Hash);
        entries.Skip(1).Zip(entries).ShouldAllBe(p => p.First.Previous == p.Second.Hash);
        foreach (var entry in entries)
            ((string?)(await site.RowAsync("Journal", entry.Key, _ => true))["Hash"]).ShouldBe(entry.Hash);
    }

    [Fact]
    public async Task An_entry_of_the_journal_that_is_set_back_keeps_the_command_it_tells_of()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        await site.AskedAsync();
        var first = site.State.Journal.Single();

        await site.EditAsync("Journal", first.Key, new() { ["Title"] = "Nothing happened" });
        await site.UntilAsync("Journal", _ => site.HandEdits.Count == 1);

        ((string?)(await site.RowAsync("Journal", first.Key, r => (string?)r["Title"] == first.Summary))["Change"]).ShouldBe(first.Command);
        await site.StopAsync();
        await site.StartAsync();
        site.State.Journal.ShouldAllBe(e => e.ComputeHash() == e.Hash);
    }

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

    [Theory]
    [InlineData("deltaExpired")]
    [InlineData("deltaReplayed")]
    [InlineData("deltaStale")]
    public async Task An_edit_arrives_whatever_a_delta_does(string trouble)
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var key = await site.AskedAsync();
        await site.FaultAsync("Requests", trouble, count: 2, method: "GET");

        await site.EditAsync("Requests", key, new() { ["Area"] = "Display" });

        await site.UntilAsync("Requests", s => s.Requests[key]!.Area == "Display");
        site.HandEdits.ShouldHaveSingleItem();
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
    public async Task A_decision_edited_while_nobody_ran_is_set_back_from_the_journal()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        var (decided, untouched) = (await site.AskedAsync("Dark mode"), await site.AskedAsync("Export"));
        await site.DoAsync(new AnswerRequest(decided, RequestMove.Decline) { Reason = "Too few ask." }, LiveSite.Priya);
        await site.RowAsync("Requests", decided, r => (string?)r["Status"] == "Declined");
        await site.StopAsync();

        await site.EditAsync("Requests", decided, new() { ["Status"] = "Approved" });
        await site.EditAsync("Requests", untouched, new() { ["Status"] = "Shipped" });
        await site.MakeAsync("People", new() { ["RecordKey"] = LiveSite.Lena.Id.Value, ["Title"] = "Lena", ["Roles"] = "Administrator" });
        await site.StartAsync();

        site.State.Requests[decided]!.Status.ShouldBe(RequestStatus.Declined);
        site.State.Requests[untouched]!.Status.ShouldBe(RequestStatus.New);
        await site.RowAsync("Requests", decided, r => (string?)r["Status"] == "Declined");
        await site.RowAsync("Requests", untouched, r => (string?)r["Status"] == "New");
        await site.UntilAsync("People", s => s.People[LiveSite.Lena.Id.Value] is { Roles: Roles.Member });
        site.HandEdits.Select(e => e.Subject).ShouldBe([decided, untouched, LiveSite.Lena.Id.Value], ignoreOrder: true);
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

using System.Text.Json.Nodes;
using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>People edit in SharePoint what only a command may change, or the journal: it is set back and reported.</summary>
public sealed class HandEditedDecisionTests(LocalGraph graph) : IClassFixture<LocalGraph>
{
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
}

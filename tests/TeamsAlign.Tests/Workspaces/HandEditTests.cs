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
}

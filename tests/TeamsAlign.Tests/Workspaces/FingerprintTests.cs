using CsCheck;
using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>The ETag of every answer.</summary>
public sealed class FingerprintTests(LocalGraph graph) : IClassFixture<LocalGraph>
{
    [Fact]
    public async Task It_is_the_same_after_a_restart_and_another_after_an_edit_that_nobody_saw()
    {
        await using var site = await (await graph.NewSiteAsync()).StartAsync();
        await site.AskedAsync();
        var tag = site.State.Tag;
        var key = await site.AskedAsync("Export");
        site.State.Tag.ShouldNotBe(tag);
        (tag, var version) = (site.State.Tag, site.State.Version);
        await site.RowAsync("Journal", "JR-2", _ => true);
        await site.StopAsync();

        await site.StartAsync();
        site.State.Tag.ShouldBe(tag);
        site.State.Version.ShouldBeGreaterThan(version);
        await site.StopAsync();

        await site.EditAsync("Requests", key, new() { ["Area"] = "Display" });
        await site.StartAsync();
        site.State.Tag.ShouldNotBe(tag);
    }

    [Fact]
    public void Kept_up_row_by_row_it_is_what_it_is_of_the_whole() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[0, 3], Gen.Bool).List[1, 40].Sample(changes =>
        {
            var state = WorkspaceState.Empty(LiveSite.Kinds.All);
            foreach (var (number, name, gone) in changes)
            {
                var key = $"AC-{number}";
                var after = gone ? state.Without(typeof(Account), key) : state.With([new Account(key, $"Customer {name}")], $"stamp {name}");
                state = after with { Fingerprint = Fingerprint.After(LiveSite.Kinds, state, after, [key, key]) };
                state.Fingerprint.ShouldBe(Fingerprint.Of(LiveSite.Kinds, state));
            }
        });
}

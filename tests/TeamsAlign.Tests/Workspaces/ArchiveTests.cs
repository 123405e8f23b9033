using Shouldly;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>Memory holds the last 90 days of the journal; what is older is asked for by the record's key.</summary>
public sealed class ArchiveTests(LocalGraph graph) : IClassFixture<LocalGraph>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task History_older_than_90_days_leaves_memory_and_is_found_in_the_list(bool restarts)
    {
        var clock = new LaterClock();
        await using var site = await (await graph.NewSiteAsync(clock)).StartAsync();
        var key = await site.AskedAsync("Dark mode");
        var other = await site.AskedAsync("Export");

        clock.By = TimeSpan.FromDays(91);
        if (restarts)
        {
            await site.StopAsync();
            await site.StartAsync();
        }

        await site.AskedAsync("Rounding");

        site.State.HistoryOf(key).ShouldBeEmpty();
        var archive = new JournalArchive(site.Lists);
        (await archive.OfAsync(key, TestContext.Current.CancellationToken)).ShouldHaveSingleItem().Summary.ShouldBe($"{LiveSite.Lena.Name} asked for {key}");
        (await archive.OfAsync(other, TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        (await archive.OfAsync("REQ-99", TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    /// <summary>The real clock, some time later. Waiting takes as long as ever.</summary>
    private sealed class LaterClock : TimeProvider
    {
        public TimeSpan By { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + By;
    }
}

using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Contract;

public sealed class DeltaContractTests(TestSite site)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_taken_first_leads_to_everything_that_changes_afterwards()
    {
        var list = await site.NewListAsync(Cancel);
        var kept = await CreateAsync(list, "REQ-1");
        var removed = await CreateAsync(list, "REQ-2");
        await SeesAsync(list, null, d => d.Changed.Count == 2);
        var token = await site.Lists.DeltaStartAsync(list, Cancel);

        await site.Lists.UpdateAsync(list, kept.ItemId, null, Fields.Empty.Set(Demand.Story, "edited"), Priority.People, Cancel);
        await site.Lists.DeleteAsync(list, removed.ItemId, null, Priority.People, Cancel);
        var added = await CreateAsync(list, "REQ-3");

        var (changed, deleted) = await SeesAsync(list, token, d => d.Deleted.Count == 1 && d.Changed.Count == 2);
        changed[kept.ItemId].Fields[Demand.Story].ShouldBe("edited");
        changed[added.ItemId].Fields[Demand.Key].ShouldBe("REQ-3");
        deleted.ShouldBe([removed.ItemId]);
    }

    [Fact]
    public async Task Without_a_token_every_row_is_a_change()
    {
        var list = await site.NewListAsync(Cancel);
        var row = await CreateAsync(list, "REQ-1");
        var (changed, _) = await SeesAsync(list, null, d => d.Changed.Count == 1);
        changed[row.ItemId].Fields[Demand.Key].ShouldBe("REQ-1");
    }

    [Theory]
    [InlineData("/nowhere/delta?token=x")]
    [InlineData("not a token")]
    public async Task A_token_that_leads_nowhere_asks_for_a_new_start(string token)
    {
        var list = await site.NewListAsync(Cancel);
        (await site.Lists.DeltaAsync(list, token, Cancel)).Resync.ShouldBeTrue();
    }

    /// <summary>Deltas lag: asks again with each new token, as a follower does, until all was seen.</summary>
    private async Task<(Dictionary<string, Row> Changed, HashSet<string> Deleted)> SeesAsync(ListSchema list, string? token, Func<Seen, bool> enough)
    {
        var seen = new Seen([], []);
        while (!enough(seen))
        {
            var delta = await site.Lists.DeltaAsync(list, token, Cancel);
            delta.Resync.ShouldBeFalse();
            foreach (var row in delta.Changed) seen.Changed[row.ItemId] = row;
            seen.Deleted.UnionWith(delta.Deleted);
            token = delta.Token;
            await Task.Delay(Look, TimeProvider.System, Cancel);
        }
        return (seen.Changed, seen.Deleted);
    }

    private async Task<PartResult.Done> CreateAsync(ListSchema list, string key) =>
        (await site.Lists.CreateAsync(list, Fields.Empty.Set(Demand.Key, key), Priority.People, Cancel)).ShouldBeOfType<PartResult.Done>();

    private sealed record Seen(Dictionary<string, Row> Changed, HashSet<string> Deleted);
}

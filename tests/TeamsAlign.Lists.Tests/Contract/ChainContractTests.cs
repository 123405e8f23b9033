using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Contract;

public sealed class ChainContractTests(TestSite site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Twenty_writes_go_in_one_request_and_in_order()
    {
        var list = await site.NewListAsync(Cancel);
        using var counted = await site.ConnectAsync(Cancel);
        await counted.Lists.ListIdAsync(list, Cancel);
        var calls = counted.Lists.Gate.CallsTotal;
        ChainPart[] parts = [.. Enumerable.Range(1, 20).Select(i => new ChainPart.Create(list, Fields.Empty.Set(Demand.Key, $"REQ-{i}")))];

        var results = await counted.Lists.RunChainAsync(parts, Priority.People, Cancel);

        var ids = results.Select(r => int.Parse(r.ShouldBeOfType<PartResult.Done>().ItemId, null)).ToList();
        ids.ShouldBeInOrder(SortDirection.Ascending, "each part waited for the one before");
        (counted.Lists.Gate.CallsTotal - calls).ShouldBe(1);
    }

    [Fact]
    public async Task A_stale_etag_stops_the_chain_and_nothing_is_written()
    {
        var list = await site.NewListAsync(Cancel);
        var head = await CreateAsync(list, "HEAD");
        await site.Lists.UpdateAsync(list, head.ItemId, null, Fields.Empty.Set(Demand.Change, "other writer"), Priority.People, Cancel);

        var results = await RunAsync(
            new ChainPart.Update(list, head.ItemId, head.ETag, Fields.Empty.Set(Demand.Change, "stale")),
            new ChainPart.Create(list, Fields.Empty.Set(Demand.Key, "REQ-1")));

        results.Select(r => r.GetType()).ShouldBe([typeof(PartResult.Conflict), typeof(PartResult.NotRun)]);
        (await site.Lists.GetAsync(list, head.ItemId, Cancel))!.Fields[Demand.Change].ShouldBe("other writer");
        (await site.Lists.FindAsync(list, Demand.Key, "REQ-1", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task A_taken_key_stops_the_chain_where_it_is_met()
    {
        var list = await site.NewListAsync(Cancel);
        await CreateAsync(list, "REQ-2");

        var results = await RunAsync(
            new ChainPart.Create(list, Fields.Empty.Set(Demand.Key, "REQ-1")),
            new ChainPart.Create(list, Fields.Empty.Set(Demand.Key, "REQ-2")),
            new ChainPart.Create(list, Fields.Empty.Set(Demand.Key, "REQ-3")));

        results.Select(r => r.GetType()).ShouldBe([typeof(PartResult.Done), typeof(PartResult.KeyTaken), typeof(PartResult.NotRun)]);
        (await site.Lists.FindAsync(list, Demand.Key, "REQ-1", Cancel)).ShouldNotBeNull();
        (await site.Lists.FindAsync(list, Demand.Key, "REQ-3", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task The_etag_of_a_result_holds_for_the_next_write_unless_it_moved_by_itself()
    {
        var list = await site.NewListAsync(Cancel);
        var row = await CreateAsync(list, "REQ-1");
        var result = await site.Lists.UpdateAsync(list, row.ItemId, row.ETag, Fields.Empty.Set(Demand.Change, "c2"), Priority.People, Cancel);
        // On an unpleasant day an ETag moves without a change: then the row reads newer than the result said.
        if (result is PartResult.Conflict) (await site.Lists.GetAsync(list, row.ItemId, Cancel))!.ETagCounter.ShouldBeGreaterThan(Row.CounterOf(row.ETag));
        else Row.CounterOf(result.ShouldBeOfType<PartResult.Done>().ETag).ShouldBeGreaterThan(Row.CounterOf(row.ETag));
    }

    [Fact]
    public async Task Reading_follows_the_pages_of_a_long_list()
    {
        Assert.SkipUnless(site.IsLocal, "In a tenant this alone would take four minutes of resource units.");
        var list = await site.NewListAsync(Cancel);
        foreach (var keys in Enumerable.Range(1, 2_100).Chunk(20))
        {
            ChainPart[] parts = [.. keys.Select(k => new ChainPart.Create(list, Fields.Empty.Set(Demand.Key, $"REQ-{k}")))];
            (await RunAsync(parts)).ShouldAllBe(r => r.IsDone);
        }
        using var counted = await site.ConnectAsync(Cancel);
        await counted.Lists.ListIdAsync(list, Cancel);
        var calls = counted.Lists.Gate.CallsTotal;

        var read = new HashSet<string?>();
        await foreach (var row in counted.Lists.ReadAllAsync(list, Cancel)) read.Add(row.Fields[Demand.Key]);

        read.Count.ShouldBe(2_100);
        (counted.Lists.Gate.CallsTotal - calls).ShouldBe(2);
    }

    private Task<IReadOnlyList<PartResult>> RunAsync(params ChainPart[] parts) => site.Lists.RunChainAsync(parts, Priority.People, Cancel);

    private async Task<PartResult.Done> CreateAsync(ListSchema list, string key) =>
        (await site.Lists.CreateAsync(list, Fields.Empty.Set(Demand.Key, key), Priority.People, Cancel)).ShouldBeOfType<PartResult.Done>();
}

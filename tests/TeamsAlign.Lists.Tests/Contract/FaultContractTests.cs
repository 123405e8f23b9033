using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Contract;

/// <summary>What is said about a write is never more than what is known, whatever happens to the call.</summary>
public sealed class FaultContractTests(FaultySite site) : IClassFixture<FaultySite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, Type, bool> Faults => new()
    {
        { "Throttled", typeof(PartResult.Throttled), false },
        { "Unavailable", typeof(PartResult.Throttled), false },
        { "Failed", typeof(PartResult.Unknown), false },
        { "Html", typeof(PartResult.Unknown), false },
        { "DroppedBefore", typeof(PartResult.Unknown), false },
        { "DroppedAfter", typeof(PartResult.Unknown), true },
        { "Late", typeof(PartResult.Unknown), true },
        { "Slow", typeof(PartResult.Unknown), false },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_write_that_failed_is_settled_by_reading_and_repeating(string fault, Type expected, bool isWritten)
    {
        var list = await site.NewListAsync(Cancel);
        var fields = Fields.Empty.Set(Demand.Key, "REQ-1").Set(Demand.Change, "mine");
        await site.FailOnceAsync(fault, Cancel, method: "POST");

        var result = await site.Lists.CreateAsync(list, fields, Priority.People, Cancel);
        result.ShouldBeOfType(expected);

        var found = await site.Lists.FindAsync(list, Demand.Key, "REQ-1", Cancel);
        (found is not null).ShouldBe(isWritten);
        var again = await site.Lists.CreateAsync(list, fields, Priority.People, Cancel);
        if (isWritten) again.ShouldBeOfType<PartResult.KeyTaken>();
        else again.ShouldBeOfType<PartResult.Done>();
        (await site.Lists.FindAsync(list, Demand.Key, "REQ-1", Cancel))!.Fields.Has(fields).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Html", false)]
    [InlineData("DroppedBefore", false)]
    [InlineData("DroppedAfter", true)]
    public async Task A_lost_chain_is_unknown_in_every_part(string fault, bool isWritten)
    {
        var list = await site.NewListAsync(Cancel);
        await site.FailOnceAsync(fault, Cancel, method: "POST");

        var results = await site.Lists.RunChainAsync([Create(list, "REQ-1"), Create(list, "REQ-2")], Priority.People, Cancel);

        results.ShouldAllBe(r => r is PartResult.Unknown);
        foreach (var key in (string[])["REQ-1", "REQ-2"])
            (await site.Lists.FindAsync(list, Demand.Key, key, Cancel) is not null).ShouldBe(isWritten);
    }

    [Theory]
    [InlineData("Throttled", typeof(PartResult.Throttled))]
    [InlineData("Unavailable", typeof(PartResult.Throttled))]
    [InlineData("Failed", typeof(PartResult.Unknown))]
    public async Task A_failed_part_leaves_what_was_before_it_and_stops_what_comes_after(string fault, Type expected)
    {
        var list = await site.NewListAsync(Cancel);
        await site.FailOnceAsync(fault, Cancel, on: "part", after: 1);

        var results = await site.Lists.RunChainAsync(
            [Create(list, "REQ-1"), Create(list, "REQ-2"), Create(list, "REQ-3")], Priority.People, Cancel);

        results.Select(r => r.GetType()).ShouldBe([typeof(PartResult.Done), expected, typeof(PartResult.NotRun)]);
        (await site.Lists.FindAsync(list, Demand.Key, "REQ-1", Cancel)).ShouldNotBeNull();
        (await site.Lists.FindAsync(list, Demand.Key, "REQ-3", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task An_etag_that_moves_by_itself_is_a_conflict_in_which_nothing_changed()
    {
        var list = await site.NewListAsync(Cancel);
        var row = (await site.Lists.CreateAsync(list, Demand.Full("REQ-1"), Priority.People, Cancel)).ShouldBeOfType<PartResult.Done>();
        await site.FailOnceAsync("Touched", Cancel, method: "PATCH");

        var result = await site.Lists.UpdateAsync(list, row.ItemId, row.ETag, Fields.Empty.Set(Demand.Change, "c2"), Priority.People, Cancel);

        result.ShouldBeOfType<PartResult.Conflict>();
        var now = await site.Lists.GetAsync(list, row.ItemId, Cancel);
        now!.Fields.ShouldBe(Demand.Full("REQ-1"));
        now.ETagCounter.ShouldBeGreaterThan(Row.CounterOf(row.ETag));
    }

    [Theory]
    [InlineData("Throttled")]
    [InlineData("Unavailable")]
    [InlineData("Failed")]
    [InlineData("Html")]
    [InlineData("DroppedBefore")]
    [InlineData("DroppedAfter")]
    public async Task A_read_gets_through_after_all(string fault)
    {
        var list = await site.NewListAsync(Cancel);
        var row = (await site.Lists.CreateAsync(list, Demand.Full("REQ-1"), Priority.People, Cancel)).ShouldBeOfType<PartResult.Done>();
        await site.FailOnceAsync(fault, Cancel, method: "GET");

        (await site.Lists.GetAsync(list, row.ItemId, Cancel))!.Fields.ShouldBe(Demand.Full("REQ-1"));
    }

    [Fact]
    public async Task A_delta_token_that_is_too_old_asks_for_a_new_start()
    {
        var list = await site.NewListAsync(Cancel);
        var token = await site.Lists.DeltaStartAsync(list, Cancel);
        await site.FailOnceAsync("DeltaExpired", Cancel);

        (await site.Lists.DeltaAsync(list, token, Cancel)).Resync.ShouldBeTrue();
        (await site.Lists.DeltaAsync(list, token, Cancel)).Resync.ShouldBeFalse();
    }

    [Fact]
    public async Task Provisioning_gets_through_and_makes_nothing_twice()
    {
        await site.CalmAsync(Cancel);
        var schema = Demand.Named($"Demand {Guid.NewGuid():N}"[..20]);
        await site.FailOnceAsync("DroppedAfter", Cancel, method: "POST");
        await site.FailOnceAsync("Throttled", Cancel, method: "GET");
        await site.FailOnceAsync("DroppedAfter", Cancel, method: "PATCH");

        await site.Lists.ProvisionAsync([schema], Cancel);

        var again = await site.Lists.ProvisionAsync([schema], Cancel);
        again.Done.ShouldBeEmpty();
        again.Drifts.ShouldBeEmpty();
    }

    private static ChainPart.Create Create(ListSchema list, string key) => new(list, Fields.Empty.Set(Demand.Key, key));
}

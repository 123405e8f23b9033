using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Contract;

/// <summary>Calls and resource units are counted on both sides, by programs that share no code.</summary>
public sealed class CostContractTests(FaultySite site) : IClassFixture<FaultySite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_gate_counts_what_graph_counts()
    {
        var list = await site.NewListAsync(Cancel);
        var row = (await site.Lists.CreateAsync(list, Demand.Full("REQ-1"), Priority.People, Cancel)).ShouldBeOfType<PartResult.Done>();
        var token = await site.Lists.DeltaStartAsync(list, Cancel);

        await CostsAsync(1, 2, () => site.Lists.CreateAsync(list, Demand.Full("REQ-2"), Priority.People, Cancel));
        await CostsAsync(1, 2, () => site.Lists.UpdateAsync(list, row.ItemId, null, Demand.Full("REQ-1"), Priority.People, Cancel));
        await CostsAsync(1, 1, () => site.Lists.GetAsync(list, row.ItemId, Cancel));
        await CostsAsync(1, 2, () => site.Lists.FindAsync(list, Demand.Key, "REQ-1", Cancel));
        await CostsAsync(1, 2, () => site.Lists.ReadAllAsync(list, Cancel).CountAsync(Cancel).AsTask());
        await CostsAsync(1, 1, () => site.Lists.DeltaAsync(list, token, Cancel));
        await CostsAsync(1, 6, () => site.Lists.RunChainAsync(
            [.. Enumerable.Range(3, 3).Select(i => new ChainPart.Create(list, Demand.Full($"REQ-{i}")))], Priority.People, Cancel));
    }

    [Fact]
    public async Task A_site_that_is_as_it_should_be_costs_one_look_whatever_the_number_of_lists()
    {
        var schemas = new[] { await site.NewListAsync(Cancel), await site.NewListAsync(Cancel), await site.NewListAsync(Cancel) };
        await site.Lists.ProvisionAsync(schemas, Cancel);

        await CostsAsync(1, 2, () => site.Lists.ProvisionAsync(schemas, Cancel));

        // Where they are is known from then on.
        await CostsAsync(3, 6, async () =>
        {
            foreach (var schema in schemas) await site.Lists.FindAsync(schema, Demand.Key, "REQ-1", Cancel);
        });
    }

    private async Task CostsAsync(int calls, int units, Func<Task> act)
    {
        var before = await CountedAsync();
        await act();
        var after = await CountedAsync();
        (after.Ours.Calls - before.Ours.Calls, after.Ours.Units - before.Ours.Units).ShouldBe((calls, units));
        (after.Theirs.Calls - before.Theirs.Calls, after.Theirs.Units - before.Theirs.Units).ShouldBe((calls, units));
    }

    private async Task<((long Calls, long Units) Ours, (long Calls, long Units) Theirs)> CountedAsync()
    {
        var theirs = await site.CallsAsync(Cancel);
        var gate = site.Lists.Gate;
        return ((gate.CallsTotal, gate.ResourceUnitsTotal),
            (theirs.GetProperty("requests").GetInt64(), theirs.GetProperty("resourceUnits").GetInt64()));
    }
}

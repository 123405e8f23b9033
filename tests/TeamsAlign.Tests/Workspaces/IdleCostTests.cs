using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>What following costs, by the local Graph's own meter. Only the clock that says when to look is ours.</summary>
public sealed class IdleCostTests(LocalGraph graph) : IClassFixture<LocalGraph>
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task After_ten_quiet_minutes_a_workspace_costs_at_most_two_resource_units_a_minute()
    {
        var time = new FakeTimeProvider(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await using var site = await (await graph.NewSiteAsync(time)).StartAsync();
        await site.AskedAsync();
        await AdvanceAsync(time, LookPlan.QuietAfter + TimeSpan.FromMinutes(1));

        var before = await UnitsAsync();
        await AdvanceAsync(time, TimeSpan.FromMinutes(10));
        var spent = await UnitsAsync() - before;

        // It does look: none would mean that this test did not wait for the looks. On a slow machine it comes to fewer of them.
        spent.ShouldBeInRange(1, 20);
    }

    /// <summary>In steps, with time for the calls that fall due.</summary>
    private static async Task AdvanceAsync(FakeTimeProvider time, TimeSpan by)
    {
        for (var gone = TimeSpan.Zero; gone < by; gone += Step)
        {
            time.Advance(Step);
            await Task.Delay(TimeSpan.FromMilliseconds(25), TimeProvider.System, TestContext.Current.CancellationToken);
        }
    }

    private async Task<int> UnitsAsync()
    {
        var calls = await graph.Http.GetFromJsonAsync<JsonObject>(new Uri("/control/graph/calls", UriKind.Relative), TestContext.Current.CancellationToken);
        return (int)calls!["resourceUnits"]!;
    }
}

using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Contract;

/// <summary>
/// The first things to confirm in a real tenant: everything that the way commands are committed stands on and that is documented thinly.
/// Set TEAMSALIGN_GRAPH_SITE and TEAMSALIGN_GRAPH_TOKEN and run this class.
/// </summary>
public sealed class TenantFactsTests(TestSite site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task If_match_holds_inside_a_batch_part_and_424_follows_it()
    {
        var list = await site.NewListAsync(Cancel);
        var row = await CreateAsync(list, "HEAD");
        await UpdateAsync(list, row.ItemId, "newer");

        var results = await site.Lists.RunChainAsync(
            [
                new ChainPart.Update(list, row.ItemId, row.ETag, Fields.Empty.Set(Demand.Change, "older")),
                new ChainPart.Create(list, Fields.Empty.Set(Demand.Key, "A")),
                new ChainPart.Create(list, Fields.Empty.Set(Demand.Key, "B")),
            ],
            Priority.People, Cancel);

        results.Select(r => r.GetType()).ShouldBe([typeof(PartResult.Conflict), typeof(PartResult.NotRun), typeof(PartResult.NotRun)]);
    }

    [Fact]
    public async Task A_strictly_serial_chain_runs_in_order()
    {
        var list = await site.NewListAsync(Cancel);
        var row = await CreateAsync(list, "HEAD");

        var results = await site.Lists.RunChainAsync(
            [.. Enumerable.Range(1, 10).Select(i => new ChainPart.Update(list, row.ItemId, null, Fields.Empty.Set(Demand.Change, $"{i}")))],
            Priority.People, Cancel);

        results.ShouldAllBe(r => r.IsDone);
        (await site.Lists.GetAsync(list, row.ItemId, Cancel))!.Fields[Demand.Change].ShouldBe("10");
    }

    [Fact]
    public async Task A_unique_clash_is_a_400_with_the_known_message()
    {
        var list = await site.NewListAsync(Cancel);
        await CreateAsync(list, "REQ-1");

        (await site.Lists.CreateAsync(list, Fields.Empty.Set(Demand.Key, "REQ-1"), Priority.People, Cancel)).ShouldBeOfType<PartResult.KeyTaken>();
    }

    [Fact]
    public async Task A_delta_shows_a_write_within_five_minutes()
    {
        var list = await site.NewListAsync(Cancel);
        var token = await site.Lists.DeltaStartAsync(list, Cancel);
        var row = await CreateAsync(list, "REQ-1");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var started = TimeProvider.System.GetTimestamp();

        for (var seen = false; !seen;)
        {
            var delta = await site.Lists.DeltaAsync(list, token, patience.Token);
            (token, seen) = (delta.Token, delta.Changed.Any(c => c.ItemId == row.ItemId));
            if (!seen) await Task.Delay(TimeSpan.FromMilliseconds(250), TimeProvider.System, patience.Token);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"Delta lag: {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.0} s");
    }

    [Fact]
    public async Task This_identity_may_provision_the_site_again_and_again()
    {
        var list = await site.NewListAsync(Cancel);
        var report = await site.Lists.ProvisionAsync([list], Cancel);
        report.Done.ShouldBeEmpty();
        report.Drifts.ShouldBeEmpty();
    }

    [Fact]
    public async Task This_identity_may_subscribe_to_a_list()
    {
        var open = Environment.GetEnvironmentVariable("TEAMSALIGN_GRAPH_NOTIFICATION_URL");
        Assert.SkipUnless(site.IsLocal || open is not null, "In a tenant only with TEAMSALIGN_GRAPH_NOTIFICATION_URL, which answers the handshake.");
        await using var receiver = await WebhookReceiver.StartAsync("secret");
        var list = await site.NewListAsync(Cancel);

        var made = await site.Connection.Subscriptions.CreateAsync(site.Lists, list, new(open ?? receiver.Address, null, "secret"), TimeSpan.FromHours(1), Cancel);

        await site.Connection.Subscriptions.DeleteAsync(made.Id, Cancel);
    }

    private async Task<PartResult.Done> CreateAsync(ListSchema list, string key) =>
        (await site.Lists.CreateAsync(list, Fields.Empty.Set(Demand.Key, key), Priority.People, Cancel)).ShouldBeOfType<PartResult.Done>();

    private Task<PartResult> UpdateAsync(ListSchema list, string itemId, string change) =>
        site.Lists.UpdateAsync(list, itemId, null, Fields.Empty.Set(Demand.Change, change), Priority.People, Cancel);
}

using Shouldly;
using StackExchange.Redis;
using TeamsAlign.Bench.Cluster;
using TeamsAlign.Lists;
using TeamsAlign.Shell;
using Xunit;

namespace TeamsAlign.Tests.Cluster;

/// <summary>What Graph grants an application is shared by its processes, and nobody waits for a Redis that is away.</summary>
public sealed class RedisBudgetTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Processes_spend_from_one_budget_close_one_gate_and_keep_to_their_share_without_Redis()
    {
        if (await RedisServer.FindAsync(_ => { }) is not { } program)
        {
            Assert.Skip("cannot run here: no redis-server; install one, or name it in REDIS_SERVER");
            return;
        }

        var redis = await RedisServer.StartAsync(program, Cancel);
        await using var connection = await ConnectionMultiplexer.ConnectAsync($"{redis.ConnectionString},asyncTimeout=1000");
        var (one, two) = (Budget(connection), Budget(connection));

        (await TakeAsync(one, 60)).ShouldBe(TimeSpan.Zero);
        (await TakeAsync(two, 30)).ShouldBe(TimeSpan.Zero);
        (await TakeAsync(two, 20)).ShouldBeGreaterThan(TimeSpan.Zero);
        one.Status.Limit.ShouldBe(100);
        two.Status.Used.ShouldBe(90);
        // Background work leaves a share to people.
        (await one.TakeAsync(1, Priority.Background, Cancel)).ShouldBeGreaterThan(TimeSpan.Zero);
        (await TakeAsync(one, 5)).ShouldBe(TimeSpan.Zero);

        await two.CloseAsync(TimeSpan.FromMinutes(2), Cancel);
        (await TakeAsync(one, 1)).ShouldBeGreaterThan(TimeSpan.FromMinutes(1));
        one.Status.ClosedUntil.ShouldNotBeNull();

        await redis.DisposeAsync();
        // Two processes were seen, so half is left to each; the one that closed the gate remembers it.
        (await TakeAsync(one, 50)).ShouldBe(TimeSpan.Zero);
        (await TakeAsync(one, 1)).ShouldBeGreaterThan(TimeSpan.Zero);
        one.Status.Limit.ShouldBe(50);
    }

    [Fact]
    public async Task Graphs_own_account_counts_what_others_spent()
    {
        if (await RedisServer.FindAsync(_ => { }) is not { } program)
        {
            Assert.Skip("cannot run here: no redis-server; install one, or name it in REDIS_SERVER");
            return;
        }

        await using var redis = await RedisServer.StartAsync(program, Cancel);
        await using var connection = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString);
        var (one, two) = (Budget(connection), Budget(connection));

        await one.ReportAsync(new RateLimit(80, 10, TimeSpan.FromSeconds(50)), Cancel);

        (await TakeAsync(two, 11)).ShouldBeGreaterThan(TimeSpan.Zero);
        (await TakeAsync(two, 10)).ShouldBe(TimeSpan.Zero);
        two.Status.Limit.ShouldBe(80);
    }

    private static RedisBudget Budget(ConnectionMultiplexer connection) => new(connection, "test", TimeProvider.System, 100);

    private static ValueTask<TimeSpan> TakeAsync(RedisBudget budget, int units) => budget.TakeAsync(units, Priority.People, Cancel);
}

using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Shouldly;
using StackExchange.Redis;
using TeamsAlign.Bench.Cluster;
using TeamsAlign.Bots;
using TeamsAlign.Requests.Drafts;
using TeamsAlign.Tests.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Cluster;

/// <summary>A dialog that comes back to another process finds what was typed.</summary>
public sealed class DraftEchoTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly SubmittedData Typed = new(JsonSerializer.Deserialize<JsonElement>("""{"need":"Half a sentence"}"""));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_one_process_keeps_or_drops_the_others_of_the_same_product_line_do_and_nothing_stays_in_Redis()
    {
        if (await RedisServer.FindAsync(_ => { }) is not { } program)
        {
            Assert.Skip("cannot run here: no redis-server; install one, or name it in REDIS_SERVER");
            return;
        }

        await using var redis = await RedisServer.StartAsync(program, Cancel);
        await using var connection = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString);
        KeptDrafts[] drafts = [new(TimeProvider.System), new(TimeProvider.System), new(TimeProvider.System)];
        DraftEcho[] echoes = [Echo(connection, drafts[0], null), Echo(connection, drafts[1], null), Echo(connection, drafts[2], "other-line")];
        foreach (var echo in echoes)
            await echo.StartAsync(Cancel);

        await UntilAsync(() => drafts[0].Keep(RequestWorld.Sam.Id, "here", Typed), () => drafts[1].Find(RequestWorld.Sam.Id, "here") is not null);
        drafts[2].Find(RequestWorld.Sam.Id, "here").ShouldBeNull();
        await UntilAsync(() => drafts[1].Drop(RequestWorld.Sam.Id, "here"), () => drafts[0].Find(RequestWorld.Sam.Id, "here") is null);
        ((long)await connection.GetDatabase().ExecuteAsync("DBSIZE")).ShouldBe(0);

        foreach (var echo in echoes)
        {
            await echo.StopAsync(Cancel);
            echo.Dispose();
        }
    }

    /// <summary>Again and again: what is said before somebody listens is heard by nobody.</summary>
    private static async Task UntilAsync(Action say, Func<bool> isSo)
    {
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        while (!isSo())
        {
            say();
            await again.WaitForNextTickAsync(deadline.Token);
        }
    }

    private static DraftEcho Echo(IConnectionMultiplexer redis, KeptDrafts drafts, string? line) =>
        new(redis, drafts, new WorkspaceIdentity(line), new ConfigurationBuilder().Build());
}

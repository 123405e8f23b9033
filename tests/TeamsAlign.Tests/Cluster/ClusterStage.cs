using TeamsAlign.Bench.Cluster;
using Xunit;

namespace TeamsAlign.Tests.Cluster;

/// <summary>Three processes of the product on one Redis, shared by the stories of this class.</summary>
public sealed class ClusterStage : IAsyncDisposable
{
    private readonly SemaphoreSlim door = new(1);
    private Stage? stage;

    public async Task<Stage> BuiltAsync()
    {
        var redis = await RedisServer.FindAsync(s => TestContext.Current.SendDiagnosticMessage("{0}", s));
        if (redis is null)
            Assert.Skip("cannot run here: no redis-server; install one, or name it in REDIS_SERVER");
        await door.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return stage ??= await Stage.BuildAsync(redis, processes: 3, timeScale: 0.2, TestContext.Current.CancellationToken);
        }
        finally
        {
            door.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var member in stage?.Members ?? [])
            TestContext.Current.SendDiagnosticMessage("{0}", member.Output);
        if (stage is not null)
            await stage.DisposeAsync();
        door.Dispose();
    }
}

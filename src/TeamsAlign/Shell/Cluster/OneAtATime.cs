using StackExchange.Redis;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>By a lock in Redis, which a process that dies gives back after some minutes.</summary>
internal sealed class OneAtATime(IConnectionMultiplexer redis, IConfiguration configuration, TimeProvider time) : IProvisionTurn
{
    private static readonly TimeSpan AtMost = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public async Task<IAsyncDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        var turn = new Turn(redis.GetDatabase(), $"{ClusterSetup.ClusterId(configuration)}:provision", Guid.NewGuid().ToString("N"));
        while (!await turn.Database.LockTakeAsync(turn.Key, turn.Token, AtMost))
            await Task.Delay(Pause, time, cancellationToken);
        return turn;
    }

    private sealed record Turn(IDatabase Database, string Key, string Token) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                await Database.LockReleaseAsync(Key, Token);
            }
            catch (RedisException)
            {
                // It ends by itself.
            }
        }
    }
}

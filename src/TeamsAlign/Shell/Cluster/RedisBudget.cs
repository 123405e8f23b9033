using StackExchange.Redis;
using TeamsAlign.Lists;

namespace TeamsAlign.Shell;

/// <summary>
/// Resource units of one application in one tenant, shared by all processes through Redis. While Redis is away each process keeps to its own
/// share: the whole, divided by how many processes were seen last.
/// </summary>
/// <param name="key">Names tenant and application.</param>
internal sealed class RedisBudget(IConnectionMultiplexer redis, string key, TimeProvider time, int unitsPerMinute) : IThrottlingBudget
{
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(5);

    private readonly string self = Guid.NewGuid().ToString("N");
    private readonly RedisKey[] keys = [$"{key}:spent", $"{key}:closed", $"{key}:limit", $"{key}:processes"];
    private readonly Lock door = new();
    private volatile WindowBudget own = new(time, unitsPerMinute);
    private long awayUntil;
    private volatile int processes = 1;
    private BudgetStatus status = new(0, unitsPerMinute, null);

    public BudgetStatus Status => IsAway ? own.Status : Volatile.Read(ref status);

    private bool IsAway => time.GetUtcNow().UtcTicks < Volatile.Read(ref awayUntil);

    public async ValueTask<TimeSpan> TakeAsync(int units, Priority priority, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(RedisBudgetScripts.Take, units, unitsPerMinute, priority == Priority.People ? 1 : WindowBudget.BackgroundShare, self);
        if (answer is null)
            return await own.TakeAsync(units, priority, cancellationToken);
        processes = Math.Max(1, (int)answer[1]);
        var wait = TimeSpan.FromMilliseconds((long)answer[0]);
        Volatile.Write(ref status, new BudgetStatus((int)answer[2], (int)answer[3], (int)answer[4] == 1 ? time.GetUtcNow() + wait : null));
        return wait;
    }

    public async ValueTask CloseAsync(TimeSpan duration, CancellationToken cancellationToken)
    {
        await own.CloseAsync(duration, cancellationToken);
        await AskAsync(RedisBudgetScripts.Close, (long)duration.TotalMilliseconds);
    }

    public async ValueTask ReportAsync(RateLimit limit, CancellationToken cancellationToken) =>
        await AskAsync(RedisBudgetScripts.Report, limit.Limit, limit.Remaining, (long)limit.Reset.TotalSeconds);

    /// <returns>Null where Redis does not answer.</returns>
    private async Task<RedisResult[]?> AskAsync(string script, params RedisValue[] arguments)
    {
        if (IsAway)
            return null;
        try
        {
            return (RedisResult[]?)await redis.GetDatabase().ScriptEvaluateAsync(script, keys, arguments);
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            lock (door)
            {
                if (!IsAway)
                    own = new WindowBudget(time, Math.Max(1, unitsPerMinute / processes));
                Volatile.Write(ref awayUntil, (time.GetUtcNow() + AskAgainAfter).UtcTicks);
            }

            return null;
        }
    }
}

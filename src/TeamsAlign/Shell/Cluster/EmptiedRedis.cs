using System.Security.Cryptography;
using StackExchange.Redis;

namespace TeamsAlign.Shell;

/// <summary>
/// A Redis that comes back without what it held knows no process any more: whoever starts then is a cluster of its own, with a writer of its own, and the
/// two put each other out with every command. So each process that was there before ends, one after the other, and is started again into the new one.
/// </summary>
internal sealed partial class EmptiedRedis(
    IConnectionMultiplexer redis, IConfiguration configuration, IHostApplicationLifetime life, TimeProvider time, ILogger<EmptiedRedis> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    /// <summary>In milliseconds. Not all at once: the others answer meanwhile.</summary>
    private const int Spread = 10_000;

    /// <summary>Leaving the cluster in order waits for the very table that is gone.</summary>
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(5);

    private readonly RedisKey key = $"{ClusterSetup.ClusterId(configuration)}:known";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        string? known = null;
        while (known is null || await ReadAsync() is not { } found || found == known)
        {
            known ??= await FirstAsync();
            await Task.Delay(Pause, time, stoppingToken);
        }

        var wait = TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(Spread));
        Log.Emptied(logger, wait.TotalSeconds);
        await Task.Delay(wait, time, stoppingToken);
        Environment.ExitCode = 1;
        life.StopApplication();
        await Task.Delay(AtMost, time, CancellationToken.None);
        Environment.FailFast("Redis has lost what it held, and the cluster could not be left in order.");
    }

    /// <summary>What the first process of the cluster has written there.</summary>
    private async Task<string?> FirstAsync()
    {
        try
        {
            var database = redis.GetDatabase();
            await database.StringSetAsync(key, Guid.NewGuid().ToString("N"), when: When.NotExists);
            return await database.StringGetAsync(key);
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            return null;
        }
    }

    /// <returns>Null while nobody answers; empty where it is gone.</returns>
    private async Task<string?> ReadAsync()
    {
        try
        {
            return await redis.GetDatabase().StringGetAsync(key) is { HasValue: true } found ? found : "";
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(270, LogLevel.Critical, "Redis has lost what it held; this process ends in {Seconds:0.0} s, so that it is started again into the cluster that forms anew")]
        public static partial void Emptied(ILogger logger, double seconds);
    }
}

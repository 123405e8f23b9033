using StackExchange.Redis;

namespace TeamsAlign.Shell;

/// <summary>The Redis that the processes of a cluster share. Nothing of the workspace is kept there: without it every process goes on alone.</summary>
internal static class RedisSetup
{
    /// <returns>Null where no Redis is named.</returns>
    /// <exception cref="InvalidOperationException">It cannot be reached at the start; the sentence says which.</exception>
    public static async Task<IConnectionMultiplexer?> ConnectAsync(IConfiguration configuration)
    {
        if (configuration.GetSection(ClusterOptions.Section).Get<ClusterOptions>()?.Redis is not { Length: > 0 } redis)
            return null;
        var options = ConfigurationOptions.Parse(redis);
        options.ClientName = "TeamsAlign";
        // Whoever asks while it is away is told at once: nothing waits for Redis.
        options.BacklogPolicy = BacklogPolicy.FailFast;
        options.AsyncTimeout = 1_000;
        try
        {
            return await ConnectionMultiplexer.ConnectAsync(options);
        }
        catch (RedisConnectionException away)
        {
            throw new InvalidOperationException($"No Redis answers at {string.Join(", ", options.EndPoints)}. Start it, or leave Cluster:Redis out to run one process.", away);
        }
    }
}

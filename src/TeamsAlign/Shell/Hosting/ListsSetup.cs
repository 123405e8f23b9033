using System.Diagnostics.CodeAnalysis;
using StackExchange.Redis;
using TeamsAlign.Lists;
using TeamsAlign.Shell.Local;

namespace TeamsAlign.Shell;

/// <summary>The way to Graph: one connection and one gate for all sites.</summary>
internal static class ListsSetup
{
    public static async Task AddGraphAsync(this IHostApplicationBuilder builder, LocalServices? local)
    {
        var redis = await RedisSetup.ConnectAsync(builder.Configuration);
        if (redis is not null)
            builder.Services.AddSingleton(redis);
        builder.Services.AddSingleton(_ => Connect(builder.Configuration, local, redis: redis));
        builder.Services.AddSingleton(s => s.GetRequiredService<GraphConnection>().Gate);
    }

    /// <param name="token">An access token to use instead of the app's own identity.</param>
    /// <param name="redis">Where the processes of a cluster share what Graph grants; null for a process of its own.</param>
    [SuppressMessage("Reliability", "CA2000", Justification = "The lists log through it for as long as the process lives.")]
    public static GraphConnection Connect(IConfiguration configuration, LocalServices? local, string? token = null, IConnectionMultiplexer? redis = null)
    {
        var section = configuration.GetSection("Graph");
        var gate = new ThrottlingGate(TimeProvider.System, Budget(configuration, section.GetValue("ResourceUnitsPerMinute", WindowBudget.SmallTenant), redis));
        var baseUrl = new Uri(section["BaseUrl"] ?? "https://graph.microsoft.com/v1.0");
        var options = new GraphOptions
        {
            BaseUrl = baseUrl,
            Token = Tokens(configuration, local, token),
            AllowedHosts = local is null ? GraphOptions.KnownHosts : [baseUrl.Host],
        };
        return new GraphConnection(options, gate, TimeProvider.System, LoggersOf(configuration));
    }

    private static IThrottlingBudget Budget(IConfiguration configuration, int unitsPerMinute, IConnectionMultiplexer? redis) => redis is null
        ? new WindowBudget(TimeProvider.System, unitsPerMinute)
        : new RedisBudget(redis, $"teamsalign-graph:{configuration["AzureAd:TenantId"]}:{configuration["AzureAd:ClientId"]}", TimeProvider.System, unitsPerMinute);

    private static Func<CancellationToken, Task<string>> Tokens(IConfiguration configuration, LocalServices? local, string? token)
    {
        if (local is not null)
            return ct => local.Tokens.GetAsync(GraphTokens.Scope, ct);
        return string.IsNullOrEmpty(token) ? new GraphTokens(configuration).GetAsync : _ => Task.FromResult(token);
    }

    /// <summary>The lists are there before the app's own logging is, and log as long as the process lives.</summary>
    private static ILoggerFactory LoggersOf(IConfiguration configuration) =>
        LoggerFactory.Create(logging => logging.AddConfiguration(configuration.GetSection("Logging")).AddConsole());
}

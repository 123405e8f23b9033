using System.Diagnostics.CodeAnalysis;
using TeamsAlign.Lists;
using TeamsAlign.Shell.Local;

namespace TeamsAlign.Shell;

/// <summary>The workspace's site, through Graph.</summary>
internal static class ListsSetup
{
    /// <summary>Connects before anything else is built: nothing of the product works without its lists.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The lists log through it for as long as the process lives.")]
    public static async Task AddListsAsync(this IHostApplicationBuilder builder, LocalServices? local)
    {
        var section = builder.Configuration.GetSection("Graph");
        var gate = new ThrottlingGate(TimeProvider.System, section.GetValue("ResourceUnitsPerMinute", 1_250));
        var baseUrl = new Uri(section["BaseUrl"] ?? "https://graph.microsoft.com/v1.0");
        var tokens = local is null
            ? new GraphTokens(builder.Configuration).GetAsync
            : (Func<CancellationToken, Task<string>>)(ct => local.Tokens.GetAsync(GraphTokens.Scope, ct));
        var options = new GraphOptions
        {
            BaseUrl = baseUrl,
            SitePath = section["Site"] ?? throw new InvalidOperationException("Name the workspace's site in Graph:Site, as host:/sites/name."),
            Token = tokens,
            AllowedHosts = local is null ? GraphOptions.KnownHosts : [baseUrl.Host],
        };
        var site = await GraphSite.ConnectAsync(options, gate, TimeProvider.System, LoggersOf(builder.Configuration), CancellationToken.None);
        builder.Services.AddSingleton(gate);
        builder.Services.AddSingleton(site);
        builder.Services.AddSingleton(site.Lists);
    }

    /// <summary>The lists are there before the app's own logging is, and log as long as the process lives.</summary>
    private static ILoggerFactory LoggersOf(IConfiguration configuration) =>
        LoggerFactory.Create(logging => logging.AddConfiguration(configuration.GetSection("Logging")).AddConsole());
}

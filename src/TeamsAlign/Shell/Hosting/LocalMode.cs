using TeamsAlign.Delivery;
using TeamsAlign.Home;
using TeamsAlign.Sample;
using TeamsAlign.Shell.Local;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Starts local mode where it is switched on, and points every production setting at it.</summary>
internal static class LocalMode
{
    private static readonly string[] ProductionSettings = ["AzureAd:ClientId", "AzureAd:ClientCredentials:0:SourceType", "Bot:AppId", "Graph:Site", "Graph:HomeSite"];

    /// <returns>The stand-ins, or null in production.</returns>
    /// <exception cref="InvalidOperationException">Local mode beside a production identity, or on an address others can reach.</exception>
    /// <param name="serves">False for a command that only works on the lists.</param>
    public static async Task<LocalServices?> StartLocalModeAsync(this WebApplicationBuilder builder, bool serves = true)
    {
        var options = builder.Configuration.GetSection(LocalOptions.Section).Get<LocalOptions>() ?? new LocalOptions();
        builder.Services.AddSingleton(options);
        if (!options.Enabled)
            return null;
        Refuse(builder.Configuration);
        var address = Address(builder.Configuration);
        builder.WebHost.UseUrls(address);
        var services = await LocalServices.StartAsync(options, serves ? address : null, TimeProvider.System, CancellationToken.None);
        builder.Services.AddSingleton(services);
        builder.PointAt(services, options);
        if (SampleHome.SiteOf(options) is { } home)
        {
            await SampleHome.MakeSitesAsync(options, services, CancellationToken.None);
            builder.Configuration[$"{HomeOptions.Section}:{nameof(HomeOptions.HomeSite)}"] = LocalServices.SiteAt(home);
        }

        builder.Configuration[$"{SnapshotOptions.Section}:Folder"] ??= services.DataPath;
        // Whoever tries it in the evening would wait for the morning.
        builder.Configuration[$"{TellingOptions.Section}:{nameof(TellingOptions.QuietHours)}"] ??= QuietHours.Never;
        if (serves)
            builder.Configuration[$"{NoticeOptions.Section}:NotificationUrl"] ??= address;
        return services;
    }

    /// <summary>Production settings for the stand-ins.</summary>
    private static void PointAt(this IHostApplicationBuilder builder, LocalServices services, LocalOptions options) =>
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["AzureAd:Instance"] = $"{services.Url}/",
            ["AzureAd:TenantId"] = LocalServices.TenantId,
            ["AzureAd:ClientId"] = LocalServices.AppId,
            ["Bot:AppId"] = LocalServices.AppId,
            ["Bot:TenantId"] = LocalServices.TenantId,
            ["Graph:BaseUrl"] = $"{services.Url}/v1.0",
            ["Graph:Site"] = LocalServices.SiteAt(options.Site),
            ["Graph:ResourceUnitsPerMinute"] = options.ResourceUnitsPerMinute.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Workspace:SigningKey"] = LocalSecrets.SigningKey(services.DataPath),
        });

    private static void Refuse(ConfigurationManager configuration)
    {
        if (ProductionSettings.FirstOrDefault(s => !string.IsNullOrEmpty(configuration[s])) is { } setting)
            throw new InvalidOperationException($"Local:Enabled cannot be set beside {setting}: local mode never runs with a production identity.");
        if (configuration["Cluster:Redis"] is { Length: > 0 } redis && !ClusterSetup.IsOnThisMachine(redis))
            throw new InvalidOperationException($"Local mode takes a Redis of this machine only, not {redis}.");
    }

    /// <summary>One loopback address. "localhost" stays as it is, so that page and tab share one origin in the browser.</summary>
    private static string Address(ConfigurationManager configuration)
    {
        var address = (configuration["urls"] ?? "http://localhost:5178").Split(';')[0].TrimEnd('/');
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback
            ? address
            : throw new InvalidOperationException($"Local mode listens on this machine only, not on {address}.");
    }
}

using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Orleans.Configuration;
using StackExchange.Redis;
using TeamsAlign.Delivery;
using TeamsAlign.Requests.Drafts;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>The cluster: alone without any set-up, or with other processes that share a Redis.</summary>
internal static class ClusterSetup
{
    public static void AddCluster(this WebApplicationBuilder builder, WorkspaceBuilder own)
    {
        var options = builder.Configuration.GetSection(ClusterOptions.Section).Get<ClusterOptions>() ?? new ClusterOptions();
        builder.Services.AddSingleton<IProvisionTurn, NobodyElse>();
        if (!options.Enabled)
        {
            own.Services.AddSingleton<IWorkspaceRoute, DirectRoute>();
            return;
        }

        own.Services.AddSingleton<StateWire>();
        own.Services.AddSingleton<IWorkspaceRoute, ClusterRoute>();
        builder.Host.UseOrleans(silo =>
        {
            if (options.Redis is { Length: > 0 } redis)
                silo.UseRedis(redis, options, builder.Configuration);
            else
                silo.UseThisProcessOnly();
            silo.Configure<GrainCollectionOptions>(o => o.CollectionAge = TimeSpan.FromHours(24));
        });
        if (string.IsNullOrEmpty(options.Redis))
            return;
        builder.Services.AddSingleton<IProvisionTurn, OneAtATime>();
        own.Services.AddHostedService<RowEcho>();
        own.Services.AddHostedService<DraftEcho>();
        builder.Services.AddHostedService<EmptiedRedis>();
    }

    /// <summary>Names the installation in the Redis, so that one Redis can serve several.</summary>
    public static string ClusterId(IConfiguration configuration) =>
        $"teamsalign-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes((configuration["Graph:HomeSite"] ?? configuration["Graph:Site"] ?? "").ToUpperInvariant())).AsSpan(0, 8))}";

    public static bool IsOnThisMachine(string redis) => ConfigurationOptions.Parse(redis).EndPoints.All(IsLoopback);

    /// <summary>Free loopback ports, membership in memory.</summary>
    private static void UseThisProcessOnly(this ISiloBuilder silo)
    {
        var (siloPort, gatewayPort) = (FreePort.Take(), FreePort.Take());
        silo.UseLocalhostClustering(siloPort, gatewayPort, new IPEndPoint(IPAddress.Loopback, siloPort));
    }

    private static void UseRedis(this ISiloBuilder silo, string redis, ClusterOptions options, IConfiguration configuration)
    {
        var id = ClusterId(configuration);
        silo.Configure<Orleans.Configuration.ClusterOptions>(o => (o.ClusterId, o.ServiceId) = (id, id));
        silo.UseRedisClustering(o => o.ConfigurationOptions = ConfigurationOptions.Parse(redis));
        var address = Address(options, redis);
        var isLoopback = IPAddress.IsLoopback(address);
        silo.ConfigureEndpoints(
            address, options.SiloPort == 0 ? FreePort.Take() : options.SiloPort, options.GatewayPort == 0 ? FreePort.Take() : options.GatewayPort, listenOnAnyHostAddress: !isLoopback);
        // A dead process is found out within some 4 s. Two of the others have to agree, and ask through a third: one that is only slow is not put out.
        silo.Configure<ClusterMembershipOptions>(o =>
        {
            o.ProbeTimeout = TimeSpan.FromSeconds(1);
            o.NumMissedProbesLimit = 3;
            o.TableRefreshTimeout = TimeSpan.FromSeconds(10);
            o.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(30);
            o.DefunctSiloExpiration = TimeSpan.FromDays(1);
            o.DefunctSiloCleanupPeriod = TimeSpan.FromHours(1);
        });
    }

    private static IPAddress Address(ClusterOptions options, string redis)
    {
        if (options.Address is { Length: > 0 } named)
            return IPAddress.Parse(named);
        if (IsOnThisMachine(redis))
            return IPAddress.Loopback;
        return Dns.GetHostAddresses(Dns.GetHostName(), AddressFamily.InterNetwork).FirstOrDefault(a => !IPAddress.IsLoopback(a))
            ?? throw new InvalidOperationException("This machine has no IPv4 address that others could use. Name one in Cluster:Address.");
    }

    private static bool IsLoopback(EndPoint endpoint) => endpoint switch
    {
        IPEndPoint ip => IPAddress.IsLoopback(ip.Address),
        DnsEndPoint dns => dns.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}

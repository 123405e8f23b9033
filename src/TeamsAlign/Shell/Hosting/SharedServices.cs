using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;
using StackExchange.Redis;
using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.Home;
using TeamsAlign.Lists;
using TeamsAlign.Shell.Local;
using TeamsAlign.Workspaces;
using TeamsAlign.Workspaces.Due;

namespace TeamsAlign.Shell;

/// <summary>What all workspaces of a process use together. Anything else belongs to one of them.</summary>
internal static class SharedServices
{
    /// <summary>The member that a card's buttons carry to say which workspace drew it.</summary>
    public const string CardMember = "productLine";

    private static readonly Type[] Types =
    [
        typeof(TimeProvider), typeof(ILoggerFactory), typeof(IConfiguration), typeof(IHostEnvironment), typeof(IHostApplicationLifetime),
        typeof(ThrottlingGate), typeof(GraphConnection), typeof(IntentSigner), typeof(TenantPolicy), typeof(IProvisionTurn), typeof(LocalOptions),
        typeof(IOptions<JsonOptions>), typeof(IOptions<SnapshotOptions>), typeof(IOptions<NoticeOptions>), typeof(IOptions<DueOptions>), typeof(IOptions<TellingOptions>), typeof(IOptions<BotOptions>),
        typeof(IHubContext<LiveHub>),
        typeof(IGrainFactory), typeof(IConnectionMultiplexer), typeof(Places),
    ];

    /// <summary>As instances, so that the end of a workspace disposes of none. Some are there in some configurations only.</summary>
    public static void AddTo(IServiceCollection workspace, IServiceProvider process, WorkspaceIdentity identity)
    {
        foreach (var type in Types)
            if (process.GetService(type) is { } shared)
                workspace.AddSingleton(type, shared);
        var connector = process.GetRequiredService<ConnectorClient>();
        workspace.AddSingleton(identity.Key is { } key ? connector.Marking(new CardMark(CardMember, key)) : connector);
    }
}

using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.Home;
using TeamsAlign.Shell.Local;
using TeamsAlign.Workspaces;
using TeamsAlign.Workspaces.Due;

namespace TeamsAlign.Shell;

/// <summary>What each workspace consists of beside its slices, and what starts the workspaces.</summary>
internal static class WorkspaceSetup
{
    /// <param name="slices">Registers what the slices have for each workspace.</param>
    public static void AddWorkspaces(this WebApplicationBuilder builder, LocalServices? local, Action<WorkspaceBuilder> slices)
    {
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<SnapshotOptions>().Bind(builder.Configuration.GetSection(SnapshotOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<DueOptions>().Bind(builder.Configuration.GetSection(DueOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<TellingOptions>().Bind(builder.Configuration.GetSection(TellingOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.Configure<NoticeOptions>(builder.Configuration.GetSection(NoticeOptions.Section));
        services.AddSingleton(new IntentSigner(Convert.FromBase64String(builder.Configuration["Workspace:SigningKey"]
            ?? throw new InvalidOperationException("Workspace:SigningKey is missing: 32 random bytes in Base64, the same for all processes."))));
        var own = new WorkspaceBuilder(builder.Configuration);
        own.AddWriter();
        if (local is not null)
            own.Services.AddHostedService<Sample.SampleStart>();
        services.AddSingleton(own);
        services.AddSingleton<ServedWorkspaces>();
        services.AddSingleton<ISubscribers, ServedSubscribers>();
        services.AddSingleton<OpenWorkspace>();
        if (HomeOptions.Names(builder.Configuration))
            services.AddHome(builder.Configuration, isLocal: local is not null);
        else
            services.AddOnly();
        builder.AddCluster(own);
        slices(own);
        own.AddSurfaces();
        services.AddSingleton(OnlyInAWorkspace.Name(services, own));
    }

    /// <summary>Registers a kind of record, and with it its list.</summary>
    public static void AddRecordKind(this IServiceCollection services, RecordKind kind) => services.AddSingleton(kind);

    private static void AddOnly(this IServiceCollection services)
    {
        services.AddHostedService<ServeOnly>();
        services.AddSingleton<IWhichWorkspace, OnlyWorkspace>();
        services.AddSingleton<IBotDirectory, OnlyBot>();
        services.AddSingleton<IConversationBook, OnlyBook>();
        services.AddSingleton<IWorkspacesHealth, OnlyHealth>();
    }

    private static void AddWriter(this WorkspaceBuilder own)
    {
        var services = own.Services;
        services.AddRecordKind(JournalList.Kind);
        services.AddRecordKind(Setting.Kind);
        services.AddRecordKind(JobList.Kind);
        services.AddSingleton<JobInput>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<Snapshots>();
        services.AddSingleton<RecordKinds>();
        services.AddSingleton<WorkspaceHost>();
        services.AddSingleton<IWorkspace>(s => s.GetRequiredService<WorkspaceHost>());
        services.AddHostedService<WorkspaceStart>();
        services.AddSingleton<JournalArchive>();
        services.AddSingleton<ListSubscriptions>();
        services.AddHostedService(s => s.GetRequiredService<ListSubscriptions>());
        services.AddHostedService<DueWorker>();
        services.AddSingleton<ICardFace, HandEditFace>();
        services.AddSingleton<INotify, HandEditNotices>();
    }

    /// <summary>What pages and the bot need of each workspace, whatever its slices are.</summary>
    private static void AddSurfaces(this WorkspaceBuilder own)
    {
        own.Services.AddSingleton<KeptAnswers>();
        own.Services.AddHostedService<LivePush>();
        own.Services.AddSingleton<IBotReadiness, WorkspaceReadiness>();
        own.Services.AddBotModule<HelpBot>().AddBotModule<LinkBot>();
        own.Services.AddSingleton<TabLinks>();
    }
}

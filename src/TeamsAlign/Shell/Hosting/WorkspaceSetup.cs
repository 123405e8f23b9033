using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsAlign.Delivery;
using TeamsAlign.Shell.Local;
using TeamsAlign.Workspaces;
using TeamsAlign.Workspaces.Due;

namespace TeamsAlign.Shell;

/// <summary>The workspace's writer and its place in the cluster.</summary>
internal static class WorkspaceSetup
{
    public static void AddWorkspace(this WebApplicationBuilder builder, LocalServices? local)
    {
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddRecordKind(JournalList.Kind);
        services.AddRecordKind(Setting.Kind);
        services.AddRecordKind(JobList.Kind);
        services.AddSingleton<JobInput>();
        services.AddSingleton<JobRunner>();
        services.AddOptions<SnapshotOptions>().Bind(builder.Configuration.GetSection(SnapshotOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Snapshots>();
        services.AddSingleton<RecordKinds>();
        services.AddSingleton(new IntentSigner(Convert.FromBase64String(builder.Configuration["Workspace:SigningKey"]
            ?? throw new InvalidOperationException("Workspace:SigningKey is missing: 32 random bytes in Base64, the same for all processes."))));
        services.AddSingleton<WorkspaceHost>();
        services.AddSingleton<IWorkspace>(s => s.GetRequiredService<WorkspaceHost>());
        services.AddHostedService<WorkspaceStart>();
        services.Configure<NoticeOptions>(builder.Configuration.GetSection(NoticeOptions.Section));
        services.AddSingleton<JournalArchive>();
        services.AddSingleton<ListSubscriptions>();
        services.AddHostedService(s => s.GetRequiredService<ListSubscriptions>());
        services.AddOptions<DueOptions>().Bind(builder.Configuration.GetSection(DueOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddHostedService<DueWorker>();
        services.AddSingleton<ICardFace, HandEditFace>();
        services.AddSingleton<INotify, HandEditNotices>();
        if (local is not null)
            services.AddHostedService<Sample.SampleStart>();
        builder.AddCluster();
    }

    /// <summary>Registers a kind of record, and with it its list.</summary>
    public static void AddRecordKind(this IServiceCollection services, RecordKind kind) => services.AddSingleton(kind);
}

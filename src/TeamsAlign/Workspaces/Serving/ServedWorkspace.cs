using TeamsAlign.Bots;
using TeamsAlign.Lists;
using TeamsAlign.Shell;

namespace TeamsAlign.Workspaces;

/// <summary>A workspace that this process serves: a container of its own, whose workers start and end with it.</summary>
internal sealed class ServedWorkspace : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly IHostedService[] workers;
    private readonly Lazy<BotPart> bot;

    private ServedWorkspace(WorkspaceIdentity identity, ServiceProvider services)
    {
        (Identity, this.services) = (identity, services);
        Host = services.GetRequiredService<WorkspaceHost>();
        workers = [.. services.GetServices<IHostedService>()];
        bot = new(() => new BotPart(services.GetServices<IBotModule>(), services.GetRequiredService<ConnectorClient>(), services.GetRequiredService<IBotReadiness>()));
    }

    public WorkspaceIdentity Identity { get; }

    public WorkspaceHost Host { get; }

    /// <summary>Of its site, as Graph has it.</summary>
    public string SiteId => services.GetRequiredService<SiteLists>().SiteId;

    /// <summary>What the bot answers where this workspace is meant.</summary>
    public BotPart Bot => bot.Value;

    public IServiceProvider Services => services;

    /// <param name="own">What the slices have registered.</param>
    /// <param name="process">The container of the process: its own things are shared by all workspaces, and outlive each.</param>
    /// <param name="lists">The workspace's site.</param>
    public static ServedWorkspace Open(WorkspaceBuilder own, IServiceProvider process, WorkspaceIdentity identity, SiteLists lists)
    {
        var services = new ServiceCollection();
        foreach (var descriptor in own.Services)
            ((ICollection<ServiceDescriptor>)services).Add(descriptor);
        services.AddSingleton(identity).AddSingleton(lists).AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        SharedServices.AddTo(services, process, identity);
        var isDevelopment = process.GetRequiredService<IHostEnvironment>().IsDevelopment();
        return new ServedWorkspace(identity, services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = isDevelopment, ValidateScopes = isDevelopment }));
    }

    /// <summary>Provisions the lists and starts the workers; the bot's routes are built, so that two handlers of one thing fail here.</summary>
    /// <param name="failed">Told where a worker later ends by a fault.</param>
    public async Task StartAsync(Action<Exception> failed, CancellationToken cancellationToken)
    {
        _ = bot.Value;
        foreach (var worker in workers)
        {
            await worker.StartAsync(cancellationToken);
            _ = (worker as BackgroundService)?.ExecuteTask?.ContinueWith(
                work => failed(work.Exception!.GetBaseException()), CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        }
    }

    /// <summary>After the cluster has started: wakes the writer.</summary>
    public Task StartedAsync(CancellationToken cancellationToken) => EachAsync(workers, w => w.StartedAsync(cancellationToken));

    /// <summary>Nothing new is begun.</summary>
    public Task StoppingAsync(CancellationToken cancellationToken) => EachAsync(workers.Reverse(), w => w.StoppingAsync(cancellationToken));

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var worker in workers.Reverse())
            await worker.StopAsync(cancellationToken);
    }

    /// <summary>It can write to this conversation from now on.</summary>
    public ValueTask RememberAsync(Turn turn, CancellationToken cancellationToken) =>
        services.GetRequiredService<IConversationBook>().RememberAsync(turn.Reference with { ConversationId = turn.Conversation.BaseId }, cancellationToken);

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static async Task EachAsync(IEnumerable<IHostedService> workers, Func<IHostedLifecycleService, Task> call)
    {
        foreach (var worker in workers.OfType<IHostedLifecycleService>())
            await call(worker);
    }
}

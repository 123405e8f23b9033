using TeamsAlign.Delivery;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>Provisions the lists, wakes the writer, waits until it can serve, and asks it to be alive once a minute.</summary>
internal sealed partial class WorkspaceStart(
    SiteLists lists, RecordKinds kinds, WorkspaceHost host, IWorkspaceRoute route, DeliveryStore delivery, TimeProvider time, ILogger<WorkspaceStart> logger)
    : IHostedLifecycleService, IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private Task keeping = Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var report = await lists.ProvisionAsync([.. kinds.Schemas, .. DeliveryLists.Schemas], cancellationToken);
        foreach (var drift in report.Drifts)
            Log.Drift(logger, drift.ToString());
        await delivery.LoadAsync(cancellationToken);
    }

    /// <summary>After the cluster has started.</summary>
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await route.WakeAsync(host, cancellationToken);
        await host.ReadyAsync(cancellationToken);
        keeping = Task.Run(() => KeepAliveAsync(stop.Token), CancellationToken.None);
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await stop.CancelAsync();
        await keeping.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => stop.Dispose();

    private async Task KeepAliveAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), time);
        while (await timer.WaitForNextTickAsync(cancellationToken))
            await route.WakeAsync(host, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(140, LogLevel.Warning, "The lists differ from what is expected: {Drift}")]
        public static partial void Drift(ILogger logger, string drift);
    }
}

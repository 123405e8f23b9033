using TeamsAlign.Delivery;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>
/// Provisions the lists, wakes the writer and asks it to be alive once a minute, so that what is due happens although nobody looks. The process
/// serves while the workspace loads; until then it says how far it is.
/// </summary>
internal sealed partial class WorkspaceStart(
    SiteLists lists, RecordKinds kinds, WorkspaceHost host, IWorkspaceRoute route, IProvisionTurn turn, DeliveryStore delivery, TimeProvider time, ILogger<WorkspaceStart> logger)
    : IHostedLifecycleService, IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource stop = new();
    private Task keeping = Task.CompletedTask;
    private Task following = Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (await turn.TakeAsync(cancellationToken))
        {
            var report = await lists.ProvisionAsync([.. kinds.Schemas, .. DeliveryLists.Schemas], cancellationToken);
            foreach (var drift in report.Drifts)
                Log.Drift(logger, drift.ToString());
        }

        await delivery.LoadAsync(cancellationToken);
    }

    /// <summary>After the cluster has started.</summary>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        keeping = Task.Run(() => KeepAliveAsync(stop.Token), CancellationToken.None);
        following = Task.Run(() => route.FollowAsync(host, stop.Token), CancellationToken.None);
        return Task.CompletedTask;
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await stop.CancelAsync();
        await Task.WhenAll(keeping, following).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => stop.Dispose();

    private async Task KeepAliveAsync(CancellationToken cancellationToken)
    {
        while (true)
            await Task.Delay(await IsAwakeAsync(cancellationToken) ? Minute : AfterFailure, time, cancellationToken);
    }

    private async Task<bool> IsAwakeAsync(CancellationToken cancellationToken)
    {
        try
        {
            await route.WakeAsync(host, cancellationToken);
            return true;
        }
#pragma warning disable CA1031 // A process that stops asking would leave the workspace without a writer: it says what happened, and asks again.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.NotAwake(logger, failure);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(140, LogLevel.Warning, "The lists differ from what is expected: {Drift}")]
        public static partial void Drift(ILogger logger, string drift);

        [LoggerMessage(141, LogLevel.Warning, "The workspace's writer could not be woken; trying again")]
        public static partial void NotAwake(ILogger logger, Exception failure);
    }
}

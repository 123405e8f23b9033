using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>Serves the workspaces that the home site names. Looks once a minute: a new row is served, a paused one ends, one that failed is tried again.</summary>
internal sealed partial class ServeListed(
    HomeSite home, Places places, ServedWorkspaces served, OpenWorkspace open, IProvisionTurn turn, IOptions<HomeOptions> options, TimeProvider time, ILogger<ServeListed> logger)
    : IHostedLifecycleService, IDisposable
{
    /// <summary>A row that is missing so often is gone.</summary>
    private const int GoneAfter = 2;

    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentDictionary<string, WorkspaceKeeper> keepers = new(StringComparer.Ordinal);
    private Task looking = Task.CompletedTask;
    private volatile bool hasLooked;

    /// <summary>Whether the list has been read once.</summary>
    public bool HasLooked => hasLooked;

    /// <summary>Whether everything that was to be started at first has been tried, and has loaded where it could be started.</summary>
    public bool IsReady => hasLooked && keepers.Values.All(k => k.Doing.IsCompleted) && served.All.All(w => w.Host.IsReady);

    public IEnumerable<WorkspaceKeeper> Keepers => keepers.Values.OrderBy(k => k.Key, StringComparer.Ordinal);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var lists = await home.ListsAsync(cancellationToken);
        await using (await turn.TakeAsync(cancellationToken))
            foreach (var drift in (await lists.ProvisionAsync(HomeSite.Schemas, cancellationToken)).Drifts)
                Log.Drift(logger, drift.ToString());
    }

    /// <summary>After the cluster has started.</summary>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        looking = Task.Run(() => LookAsync(stop.Token), CancellationToken.None);
        return Task.CompletedTask;
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await stop.CancelAsync();
        await looking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(keepers.Values.Select(k => k.Doing)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(served.All.Select(w => w.StoppingAsync(cancellationToken)));
    }

    /// <summary>After everything that asks anything of them.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(keepers.Values.Select(k => k.EndAsync(cancellationToken)));

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => stop.Dispose();

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await places.LoadAsync(cancellationToken);
                Follow(await home.ReadAsync(cancellationToken), cancellationToken);
                hasLooked = true;
            }
            catch (ListsException failure)
            {
                Log.NotRead(logger, failure.Kind);
            }

            await Task.Delay(TimeSpan.FromSeconds(options.Value.HomeLookSeconds), time, cancellationToken);
        }
    }

    private void Follow(IReadOnlyList<(string Key, ListedWorkspace? Workspace, string? Broken)> rows, CancellationToken cancellationToken)
    {
        foreach (var (key, row, broken) in rows)
        {
            var keeper = keepers.GetOrAdd(key, _ => new WorkspaceKeeper(key, served, open, logger));
            keeper.Missing = 0;
            if (keeper.Doing.IsCompleted)
                keeper.Doing = Task.Run(() => keeper.FollowAsync(row, broken, cancellationToken), CancellationToken.None);
        }

        foreach (var keeper in keepers.Values.Where(k => rows.All(r => r.Key != k.Key)))
            if (++keeper.Missing >= GoneAfter && keeper.Doing.IsCompleted)
                keeper.Doing = Task.Run(() => ForgetAsync(keeper, cancellationToken), CancellationToken.None);
    }

    private async Task ForgetAsync(WorkspaceKeeper keeper, CancellationToken cancellationToken)
    {
        await keeper.FollowAsync(null, null, cancellationToken);
        keepers.TryRemove(keeper.Key, out _);
    }

    private static partial class Log
    {
        [LoggerMessage(304, LogLevel.Warning, "The lists of the home site differ from what is expected: {Drift}")]
        public static partial void Drift(ILogger logger, string drift);

        [LoggerMessage(305, LogLevel.Warning, "The list of workspaces could not be read ({Kind}); what was served still is")]
        public static partial void NotRead(ILogger logger, ListsFault kind);
    }
}

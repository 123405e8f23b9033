using System.Diagnostics.CodeAnalysis;

namespace TeamsAlign.Workspaces;

/// <summary>Starts and ends the workspace of a process without a home site together with the process.</summary>
internal sealed partial class ServeOnly(
    ServedWorkspaces served, OpenWorkspace open, IHostApplicationLifetime lifetime, ILogger<ServeOnly> logger) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [SuppressMessage("Reliability", "CA2000", Justification = "The end of the process disposes of it.")]
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var workspace = served.Add(await open.OnlyAsync(cancellationToken));
        await workspace.StartAsync(Failed, cancellationToken);
    }

    public Task StartedAsync(CancellationToken cancellationToken) => served.Only?.StartedAsync(cancellationToken) ?? Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => served.Only?.StoppingAsync(cancellationToken) ?? Task.CompletedTask;

    /// <summary>After everything that asks anything of it.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (served.Only is not { } workspace)
            return;
        await workspace.StopAsync(cancellationToken);
        served.Remove(workspace);
        await workspace.DisposeAsync();
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A process without its workspace is of no use: the service manager starts another.</summary>
    private void Failed(Exception failure)
    {
        Log.Failed(logger, failure);
        lifetime.StopApplication();
    }

    private static partial class Log
    {
        [LoggerMessage(145, LogLevel.Critical, "A worker of the workspace ended by a fault; the process ends")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}

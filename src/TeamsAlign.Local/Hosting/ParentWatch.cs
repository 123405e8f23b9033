using System.Diagnostics;

namespace TeamsAlign.Local.Hosting;

/// <summary>Ends this process when the one named by <c>ParentPid</c> is gone, however it went, so that no orphan keeps the port.</summary>
internal sealed class ParentWatch(IConfiguration configuration, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (configuration.GetValue<int?>("ParentPid") is not { } pid)
            return;

        try
        {
            using var parent = Process.GetProcessById(pid);
            await parent.WaitForExitAsync(stoppingToken);
        }
        catch (ArgumentException)
        {
            // It was gone before we looked.
        }
        catch (OperationCanceledException)
        {
            return;
        }

        lifetime.StopApplication();
    }
}

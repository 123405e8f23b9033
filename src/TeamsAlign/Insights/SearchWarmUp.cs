using TeamsAlign.Workspaces;

namespace TeamsAlign.Insights;

/// <summary>Indexes what is there once the workspace has loaded, so that the first to search does not wait for it.</summary>
internal sealed class SearchWarmUp(IWorkspace workspace, SearchIndex index) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await workspace.ReadyAsync(stoppingToken);
        index.Follow(workspace.State);
    }
}

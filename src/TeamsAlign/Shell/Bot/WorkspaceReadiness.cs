using TeamsAlign.Bots;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>The bot answers once the workspace has loaded. A small one has within the time a client waits; of a large one people are told how far it is.</summary>
internal sealed class WorkspaceReadiness(WorkspaceHost host, TimeProvider time) : IBotReadiness
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public async ValueTask<string?> WhyNotAsync(CancellationToken cancellationToken)
    {
        if (host.IsReady)
            return null;
        using var enough = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(enough.Token, cancellationToken);
        await host.ReadyAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return host.IsReady ? null : host.Progress.Sentence;
    }
}

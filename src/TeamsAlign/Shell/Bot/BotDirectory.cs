using TeamsAlign.Bots;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Brings an activity to the workspace it is for.</summary>
internal sealed class BotDirectory(ServedWorkspaces served) : IBotDirectory
{
    public ValueTask<BotPart> FindAsync(ActivityTurn turn, CancellationToken cancellationToken) => ValueTask.FromResult(served.Only!.Bot);
}

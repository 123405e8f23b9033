using TeamsAlign.Bots;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Every activity is for the only workspace.</summary>
internal sealed class OnlyBot(ServedWorkspaces served) : IBotDirectory
{
    public ValueTask<BotPart> FindAsync(ActivityTurn turn, CancellationToken cancellationToken) => ValueTask.FromResult(served.Only!.Bot);
}

using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>The health of each workspace. One that cannot be served does not make the process unhealthy: others are.</summary>
internal sealed class ListedHealth(ServeListed listed, ServedWorkspaces served) : IWorkspacesHealth
{
    public object? Served(bool withNames)
    {
        var all = listed.Keepers.Select(View).ToArray();
        return !listed.IsReady ? null
            : withNames ? new { status = "ok", workspaces = all }
            : new { status = "ok", counts = all.CountBy(w => w.Status).ToDictionary() };
    }

    public string Progress => served.All.FirstOrDefault(w => !w.Host.IsReady)?.Host.Progress.Sentence ?? "TeamsAlign is starting. Try again in a moment.";

    private WorkspaceHealth View(WorkspaceKeeper keeper) => served.Find(keeper.Key) is { } workspace
        ? workspace.Host.IsReady
            ? new(keeper.Key, "ok", workspace.Host.State.Version.ToString(), workspace.Host.IsWriter, null)
            : new(keeper.Key, "loading", null, null, workspace.Host.Progress.Sentence)
        : new(keeper.Key, keeper.IsPaused ? "paused" : "broken", null, null, keeper.Trouble);

    private sealed record WorkspaceHealth(string Key, string Status, string? Version, bool? Writer, string? Reason);
}

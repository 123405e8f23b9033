using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Whether this process can serve, for whoever watches it.</summary>
internal interface IWorkspacesHealth
{
    /// <summary>What is served, and how; null where it is not ready yet.</summary>
    /// <param name="withNames">Names of product lines and what is wrong with them are for whoever runs the process.</param>
    object? Served(bool withNames);

    /// <summary>How far it is.</summary>
    string Progress { get; }
}

internal sealed class OnlyHealth(ServedWorkspaces served) : IWorkspacesHealth
{
    public object? Served(bool withNames) => served.Only?.Host is { IsReady: true } workspace
        ? new { status = "ok", version = workspace.State.Version.ToString(), writer = workspace.IsWriter }
        : null;

    public string Progress => (served.Only?.Host.Progress ?? LoadProgress.None).Sentence;
}

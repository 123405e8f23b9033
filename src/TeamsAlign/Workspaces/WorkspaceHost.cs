using TeamsAlign.Lists;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>This process's door to the workspace: reads its published state, and sends commands to wherever the one writer lives.</summary>
internal sealed class WorkspaceHost : IWorkspace, IAsyncDisposable
{
    private readonly IWorkspaceRoute route;
    private readonly Workspace workspace;
    private int started;
    private int disposed;

    public WorkspaceHost(SiteLists lists, RecordKinds kinds, IntentSigner signer, TimeProvider time, ILoggerFactory loggers, IWorkspaceRoute route, JobRunner jobs, Snapshots snapshots)
    {
        this.route = route;
        workspace = new Workspace(lists, kinds, signer, time, loggers, $"{Environment.MachineName}:{Environment.ProcessId}", jobs.RunAsync, snapshots);
        workspace.Published += commit => Published?.Invoke(commit);
    }

    /// <summary>Raised after each publication; handlers only take note and work elsewhere.</summary>
    public event Action<Commit>? Published;

    public WorkspaceState State => workspace.State;

    public bool IsReady => workspace.IsReady;

    public Task ReadyAsync(CancellationToken cancellationToken) => workspace.ReadyAsync(cancellationToken);

    public Task<Outcome> SendAsync(Command command, Person by, string surface, CommandId id, CancellationToken cancellationToken) =>
        route.SendAsync(this, new Envelope(id, command, by, surface), cancellationToken);

    /// <summary>Makes this process the workspace's writer, once.</summary>
    public void BecomeWriter()
    {
        if (Interlocked.Exchange(ref started, 1) == 0)
            workspace.Start();
    }

    /// <summary>Decides and commits here. Only for the route.</summary>
    public Task<Outcome> HereAsync(Envelope envelope, CancellationToken cancellationToken) =>
        workspace.SendAsync(envelope.Command, envelope.By, envelope.Surface, envelope.Id, cancellationToken);

    /// <inheritdoc cref="Workspace.Hear"/>
    public void Hear(string? list) => workspace.Hear(list);

    /// <inheritdoc cref="Workspace.IsTold"/>
    public bool IsTold
    {
        get => workspace.IsTold;
        set => workspace.IsTold = value;
    }

    /// <summary>The container knows this object under two types, and disposes of it for each.</summary>
    public ValueTask DisposeAsync() => Interlocked.Exchange(ref disposed, 1) == 0 ? workspace.DisposeAsync() : ValueTask.CompletedTask;
}

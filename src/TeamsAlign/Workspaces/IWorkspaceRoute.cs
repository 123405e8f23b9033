namespace TeamsAlign.Workspaces;

/// <summary>How a command gets to the one writer.</summary>
internal interface IWorkspaceRoute
{
    /// <summary>Makes sure that the writer lives somewhere, and keeps living.</summary>
    Task WakeAsync(WorkspaceHost host, CancellationToken cancellationToken);

    Task<Outcome> SendAsync(WorkspaceHost host, Envelope envelope, CancellationToken cancellationToken);
}

/// <summary>The writer is this process: for command-line verbs, and to see what the cluster costs.</summary>
internal sealed class DirectRoute : IWorkspaceRoute
{
    public Task WakeAsync(WorkspaceHost host, CancellationToken cancellationToken)
    {
        host.BecomeWriter();
        return Task.CompletedTask;
    }

    public Task<Outcome> SendAsync(WorkspaceHost host, Envelope envelope, CancellationToken cancellationToken) =>
        host.HereAsync(envelope, cancellationToken);
}

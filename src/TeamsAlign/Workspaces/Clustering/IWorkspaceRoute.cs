using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>How this process gets to the one writer, wherever it lives.</summary>
internal interface IWorkspaceRoute
{
    /// <summary>Makes sure that the writer lives somewhere, and keeps living.</summary>
    Task WakeAsync(WorkspaceHost host, CancellationToken cancellationToken);

    /// <summary>Keeps the host up to date with a writer that lives elsewhere. Ends with the token only.</summary>
    Task FollowAsync(WorkspaceHost host, CancellationToken cancellationToken);

    Task<Outcome> SendAsync(WorkspaceHost host, Envelope envelope, CancellationToken cancellationToken);

    /// <summary>Brings what Graph told this process to the writer's.</summary>
    Task HearAsync(WebhookNotice notice, CancellationToken cancellationToken);
}

/// <summary>The writer is this process: for command-line verbs, and to see what the cluster costs.</summary>
internal sealed class DirectRoute : IWorkspaceRoute
{
    public Task WakeAsync(WorkspaceHost host, CancellationToken cancellationToken)
    {
        host.BecomeWriter();
        return Task.CompletedTask;
    }

    public Task FollowAsync(WorkspaceHost host, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<Outcome> SendAsync(WorkspaceHost host, Envelope envelope, CancellationToken cancellationToken) =>
        host.HereAsync(envelope, cancellationToken);

    public Task HearAsync(WebhookNotice notice, CancellationToken cancellationToken) => Task.CompletedTask;
}

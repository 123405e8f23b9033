namespace TeamsAlign.Workspaces;

/// <summary>The cluster's handle on a workspace's writer. UTF-8 JSON in and out, so that no rule of the domain depends on the cluster's serializer.</summary>
internal interface IWorkspaceGrain : IGrainWithStringKey
{
    /// <summary>Keeps the writer alive although nobody asks anything.</summary>
    Task WakeAsync();

    /// <summary>Decides and commits an envelope; answers an outcome.</summary>
    [Orleans.Concurrency.AlwaysInterleave]
    Task<byte[]> SendAsync(byte[] envelope);
}

/// <summary>Places one writer per workspace in the cluster. No rule lives here, and correctness does not depend on it: the head row fences.</summary>
internal sealed class WorkspaceGrain(WorkspaceHost host) : Grain, IWorkspaceGrain
{
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        host.BecomeWriter();
        return Task.CompletedTask;
    }

    public Task WakeAsync() => Task.CompletedTask;

    public async Task<byte[]> SendAsync(byte[] envelope) =>
        EnvelopeJson.Write(await host.HereAsync(EnvelopeJson.Read(envelope), CancellationToken.None));
}

/// <summary>Commands go to wherever the cluster placed the writer.</summary>
internal sealed class ClusterRoute(IGrainFactory grains) : IWorkspaceRoute
{
    private IWorkspaceGrain Grain => grains.GetGrain<IWorkspaceGrain>("workspace");

    public Task WakeAsync(WorkspaceHost host, CancellationToken cancellationToken) => Grain.WakeAsync().WaitAsync(cancellationToken);

    public async Task<Outcome> SendAsync(WorkspaceHost host, Envelope envelope, CancellationToken cancellationToken) =>
        EnvelopeJson.ReadOutcome(await Grain.SendAsync(EnvelopeJson.Write(envelope)).WaitAsync(cancellationToken), host.State);
}

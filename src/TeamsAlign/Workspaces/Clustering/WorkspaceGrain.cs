using Orleans.Concurrency;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>The cluster's handle on a workspace's writer. UTF-8 JSON in and out, so that no rule of the domain depends on the cluster's serializer.</summary>
internal interface IWorkspaceGrain : IGrainWithStringKey
{
    /// <summary>Keeps the writer alive although nobody asks anything.</summary>
    [AlwaysInterleave]
    Task WakeAsync();

    /// <summary>Decides and commits an envelope; answers an outcome, empty where the writer has moved on.</summary>
    [AlwaysInterleave]
    [ResponseTimeout("00:05:00")]
    Task<byte[]> SendAsync(byte[] envelope);

    /// <summary>What was committed after a version, as soon as there is something; see <see cref="StateWire"/>.</summary>
    [AlwaysInterleave]
    Task<byte[]> FollowAsync(string known);

    [AlwaysInterleave]
    Task HearAsync(string subscription, string? lifecycleEvent);
}

/// <summary>Places one writer per workspace in the cluster. No rule lives here, and correctness does not depend on it: the head row fences.</summary>
internal sealed class WorkspaceGrain(ServedWorkspaces served, TimeProvider time) : Grain, IWorkspaceGrain
{
    /// <summary>How long a follower's question stays open; an end of this process waits for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private ServedWorkspace? workspace;

    /// <exception cref="OrleansException">This process does not serve it, not yet or not any more; whoever asks asks again, and perhaps elsewhere.</exception>
    private ServedWorkspace Here
    {
        get
        {
            if (workspace is not null && served.Find(this.GetPrimaryKeyString()) == workspace)
                return workspace;
            DeactivateOnIdle();
            throw new OrleansException($"{this.GetPrimaryKeyString()} is not served by this process.");
        }
    }

    private WorkspaceHost Host => Here.Host;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        workspace = served.Find(this.GetPrimaryKeyString());
        Host.BecomeWriter(gaveUp: DeactivateOnIdle);
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => workspace?.Host.StopWriterAsync() ?? Task.CompletedTask;

    public Task WakeAsync() => Task.FromResult(Here);

    public Task<byte[]> SendAsync(byte[] envelope) => Task.Run(() => EnvelopeJson.AnswerAsync(Host, envelope));

    public Task<byte[]> FollowAsync(string known) => Task.Run(async () => Host switch
    {
        { IsWriter: false } => StateWire.Nothing,
        { Log.IsEmpty: true } => StateWire.Write(Host.Progress),
        _ => Here.Services.GetRequiredService<StateWire>().Write(await Host.Log.AfterAsync(WorkspaceVersion.Parse(known), Patience, time)),
    });

    public Task HearAsync(string subscription, string? lifecycleEvent)
    {
        Here.Services.GetRequiredService<ListSubscriptions>().HearHere(new WebhookNotice(subscription, null, lifecycleEvent));
        return Task.CompletedTask;
    }
}

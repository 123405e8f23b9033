using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>
/// The writer is where the cluster placed it. A command that meets a writer on its way out is sent again with the same id, so that it is done
/// once; the state of this process follows.
/// </summary>
internal sealed partial class ClusterRoute(IGrainFactory grains, WorkspaceIdentity identity, StateWire wire, TimeProvider time, ILogger<ClusterRoute> logger) : IWorkspaceRoute
{
    /// <summary>A dead process is noticed within some 4 s, and its workspace taken over in a few more.</summary>
    private static readonly TimeSpan FindAWriterWithin = TimeSpan.FromSeconds(25);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>A commit arrives in milliseconds; where the writer died after its answer, with the next writer.</summary>
    private static readonly TimeSpan CatchUpWithin = TimeSpan.FromSeconds(30);

    private IWorkspaceGrain Grain => grains.GetGrain<IWorkspaceGrain>(identity.Name);

    public Task WakeAsync(WorkspaceHost host, CancellationToken cancellationToken) => Grain.WakeAsync().WaitAsync(cancellationToken);

    public Task HearAsync(WebhookNotice notice, CancellationToken cancellationToken) =>
        Grain.HearAsync(notice.SubscriptionId, notice.LifecycleEvent).WaitAsync(cancellationToken);

    public async Task<Outcome> SendAsync(WorkspaceHost host, Envelope envelope, CancellationToken cancellationToken)
    {
        var bytes = EnvelopeJson.Write(envelope);
        var started = time.GetTimestamp();
        while (true)
        {
            try
            {
                if (await Grain.SendAsync(bytes).WaitAsync(cancellationToken) is { Length: > 0 } answer)
                    return await EnvelopeJson.ReadOutcomeAsync(answer, version => host.AtLeastAsync(version, CatchUpWithin, cancellationToken));
            }
            catch (Exception failure) when (IsLost(failure))
            {
                Log.Lost(logger, envelope.Command.Verb, failure.Message);
            }

            if (time.GetElapsedTime(started) > FindAWriterWithin)
                throw new NotSavedException();
            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    public async Task FollowAsync(WorkspaceHost host, CancellationToken cancellationToken)
    {
        while (true)
        {
            await host.WriterIsHereAsync(false, cancellationToken);
            var known = host.IsReady ? host.State : null;
            try
            {
                // Asking is also what makes the cluster place the writer anew once it knows that the old one is dead.
                var answer = await Grain.FollowAsync(known?.Version.ToString() ?? "").WaitAsync(cancellationToken);
                var (state, progress) = wire.Read(answer, known);
                host.Follow(state, progress);
                if (state is not null)
                    continue;
            }
#pragma warning disable CA1031 // A process that stops following would answer old news for ever: it says what happened, and asks again.
            catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Log.NotFollowing(logger, failure);
            }

            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    /// <summary>The process that was asked is gone, or going.</summary>
    private static bool IsLost(Exception failure) => failure is OrleansException or TimeoutException or ObjectDisposedException;

    private static partial class Log
    {
        [LoggerMessage(190, LogLevel.Warning, "The writer did not answer {Verb} ({Reason}); asking again")]
        public static partial void Lost(ILogger logger, string verb, string reason);

        [LoggerMessage(191, LogLevel.Warning, "The writer cannot be followed; asking again")]
        public static partial void NotFollowing(ILogger logger, Exception failure);
    }
}

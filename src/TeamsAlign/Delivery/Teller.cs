using TeamsAlign.Lists;

namespace TeamsAlign.Delivery;

/// <summary>Tells people: each receiver in order, several receivers at a time, each notice once.</summary>
internal sealed partial class Teller(Postman postman, SecondTries later, Telling telling, TimeProvider time, ILogger<Teller> logger) : IDisposable
{
    /// <summary>
    /// Receivers that are told at the same time, and messages that are sent and not yet noted: after a crash as many may be told twice. The claims and ids of
    /// so many fill one request; more would be told faster than a small tenant lets their rows be written.
    /// </summary>
    private const int AtOnce = SiteLists.MaxChainParts / 2;

    /// <summary>
    /// How many of a receiver's next notices are claimed while one is sent. A claim alone leaves nobody in doubt after a crash. Two, since a claim and an id that
    /// come a moment too late for a request wait for a whole one.
    /// </summary>
    private const int Ahead = 2;

    private readonly SemaphoreSlim doubt = new(AtOnce);

    public void Dispose() => doubt.Dispose();

    /// <summary>Returns when everybody was told, or is tried later. What is told once is sent once, whoever of several found it.</summary>
    public Task TellAsync(IEnumerable<KeyedNotice> notices, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        notices.DistinctBy(d => d.Key).GroupBy(d => d.Notice.Receiver), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
        (lane, stop) => new ValueTask(TellInOrderAsync([.. lane], stop)));

    private async Task TellInOrderAsync(KeyedNotice[] lane, CancellationToken cancellationToken)
    {
        var claims = new Queue<Task<Postman.ClaimedNotice?>>(lane.Take(Ahead).Select(d => ClaimAsync(d, cancellationToken)));
        var noted = new List<Task>();
        foreach (var (i, due) in lane.Index())
        {
            if (i + Ahead < lane.Length)
                claims.Enqueue(ClaimAsync(lane[i + Ahead], cancellationToken));
            noted.Add(await PostAsync(due, claims.Dequeue(), cancellationToken));
        }

        await Task.WhenAll(noted);
    }

    private async Task<Postman.ClaimedNotice?> ClaimAsync(KeyedNotice due, CancellationToken cancellationToken)
    {
        switch (telling.Of(due.State, due.Notice.To, due.Notice.Kind, time.GetUtcNow()))
        {
            case WhenTold.NotByItself:
                return null;
            case WhenTold.Later:
                await postman.HoldAsync(due.Key, due.Notice, cancellationToken);
                return null;
            default:
                return await postman.ClaimAsync(due.Key, due.Notice, tries: 0, due.State, cancellationToken);
        }
    }

    /// <summary>Returns when the message is with Teams, so that the receiver's next may follow. One that cannot be sent keeps no other from being sent.</summary>
    /// <returns>Completes when it is noted; does not fail.</returns>
    private async Task<Task> PostAsync(KeyedNotice due, Task<Postman.ClaimedNotice?> claim, CancellationToken cancellationToken)
    {
        var posted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var all = SendAsync(due, claim, posted, cancellationToken);
        await Task.WhenAny(posted.Task, all);
        return all;
    }

    private async Task SendAsync(KeyedNotice due, Task<Postman.ClaimedNotice?> claim, TaskCompletionSource posted, CancellationToken cancellationToken)
    {
        try
        {
            if (await claim is not { } claimed || await SendInDoubtAsync(claimed, due, posted, cancellationToken))
                return;
        }
        catch (ListsException failure)
        {
            Log.NotNoted(logger, due.Key, failure.Kind);
        }
#pragma warning disable CA1031 // The boundary of a reaction: logged once, and the next one goes on.
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.Failed(logger, due.Key, failure);
            return;
        }

        later.Add(due.Key, due.Notice);
    }

    /// <summary>Sends while no more than so many are in doubt.</summary>
    /// <returns>False where a later try may succeed.</returns>
    private async Task<bool> SendInDoubtAsync(Postman.ClaimedNotice claimed, KeyedNotice due, TaskCompletionSource posted, CancellationToken cancellationToken)
    {
        await doubt.WaitAsync(cancellationToken);
        try
        {
            return await postman.SendAsync(claimed, due.State, cancellationToken, posted.SetResult);
        }
        finally
        {
            doubt.Release();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(211, LogLevel.Warning, "Notice {Key} could not be noted ({Kind}); it is tried again later")]
        public static partial void NotNoted(ILogger logger, string key, ListsFault kind);

        [LoggerMessage(212, LogLevel.Error, "Notice {Key} could not be sent")]
        public static partial void Failed(ILogger logger, string key, Exception failure);
    }
}

using TeamsAlign.Lists;

namespace TeamsAlign.Delivery;

/// <summary>
/// Writes rows of one list, one request at a time: what comes meanwhile waits and goes together in the next. A request takes as long as a tenth of a second for
/// each of its rows or half a second for one, so whoever tells fifty people does not wait for a hundred requests.
/// </summary>
internal sealed class DirectWriter(SiteLists lists, TimeProvider time) : IDisposable
{
    /// <summary>
    /// How much of the time that the last request took is waited for others to come along. Those whose rows went together go on together, and each has its next row
    /// a moment later: without the wait the first of them would go alone, and all others wait for its request.
    /// </summary>
    private const double Gathering = .1;

    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(50);
    private readonly Lock gate = new();
    private readonly List<Waiting> waiting = [];
    private readonly SemaphoreSlim turn = new(1);
    private TimeSpan took;

    public void Dispose() => turn.Dispose();

    /// <param name="key">The row; writes of one row keep their order.</param>
    /// <param name="part">Asked for when it is sent, since an earlier write may have made the row.</param>
    /// <param name="written">Told of success before any other write is sent.</param>
    /// <exception cref="ListsException">The list is not there; nothing was sent.</exception>
    public async Task<PartResult> WriteAsync(string key, Func<ChainPart> part, Action<PartResult.Done> written, CancellationToken cancellationToken)
    {
        var own = new Waiting(key, part, written);
        lock (gate)
            waiting.Add(own);
        try
        {
            await turn.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            lock (gate)
                waiting.Remove(own);
            throw;
        }

        try
        {
            while (!own.Answer.Task.IsCompleted)
                await SendAsync();
        }
        finally
        {
            turn.Release();
        }

        return await own.Answer.Task;
    }

    /// <summary>Sends the first of those that wait. It is for all of them, so nobody who goes away ends it.</summary>
    private async Task SendAsync()
    {
        var gathering = took * Gathering;
        if (gathering >= Shortest)
            await Task.Delay(gathering < Longest ? gathering : Longest, time);
        Waiting[] sent;
        lock (gate)
        {
            sent = [.. waiting.DistinctBy(w => w.Key, StringComparer.OrdinalIgnoreCase).Take(SiteLists.MaxChainParts)];
            waiting.RemoveAll(sent.Contains);
        }

        try
        {
            var from = time.GetTimestamp();
            var results = await lists.RunChainAsync([.. sent.Select(w => w.Part())], Priority.Background, CancellationToken.None);
            took = time.GetElapsedTime(from);
            foreach (var (one, result) in sent.Zip(results))
            {
                if (result is PartResult.Done done)
                    one.Written(done);
                one.Answer.SetResult(result);
            }
        }
#pragma warning disable CA1031 // Others wait for it too: whatever went wrong is thrown to each of them, or they would wait for ever.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            foreach (var one in sent)
                one.Answer.TrySetException(failure);
        }
    }

    private sealed class Waiting(string key, Func<ChainPart> part, Action<PartResult.Done> written)
    {
        public string Key => key;

        public Func<ChainPart> Part => part;

        public Action<PartResult.Done> Written => written;

        // Whoever sends goes on sending; the others go on by themselves.
        public TaskCompletionSource<PartResult> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

namespace TeamsAlign.Bots;

/// <summary>One delivery and its answer, for others that wait for the same. Costs little while nobody does.</summary>
internal sealed class Delivered(long startedAt)
{
    private readonly Lock _lock = new();
    private Task<BotResponse>? _finished;
    private TaskCompletionSource<BotResponse>? _waiting;

    public long StartedAt { get; } = startedAt;

    public Task<BotResponse> Answer
    {
        get
        {
            lock (_lock)
                return _finished ?? (_waiting ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    /// <param name="answer">Finished, or the answer of an earlier delivery of the same.</param>
    public void Finish(Task<BotResponse> answer)
    {
        lock (_lock)
            _finished = answer;
        if (_waiting is { } waiting)
            _ = PassOnAsync(answer, waiting);
    }

    private static async Task PassOnAsync(Task<BotResponse> answer, TaskCompletionSource<BotResponse> waiting)
    {
        await ((Task)answer).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        waiting.SetFromTask(answer);
    }
}

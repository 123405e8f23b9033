namespace TeamsAlign.Lists;

/// <summary>Counts calls that are on their way, so that others can wait for a moment without any.</summary>
internal sealed class Underway
{
    private readonly Lock turn = new();
    private int count;
    private TaskCompletionSource none = new();

    public Underway() => none.SetResult();

    /// <summary>Completes when no call is on its way.</summary>
    public Task None
    {
        get
        {
            lock (turn)
                return none.Task;
        }
    }

    /// <returns>Disposed when the call has been answered.</returns>
    public IDisposable Begin()
    {
        lock (turn)
        {
            if (count++ == 0)
                none = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        return new One(this);
    }

    private void End()
    {
        lock (turn)
        {
            if (--count == 0)
                none.SetResult();
        }
    }

    private sealed class One(Underway of) : IDisposable
    {
        public void Dispose() => of.End();
    }
}

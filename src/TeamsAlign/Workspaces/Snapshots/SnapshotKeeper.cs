namespace TeamsAlign.Workspaces;

/// <summary>Sees to it that a snapshot is taken on the writer's turn and written beside it.</summary>
internal sealed class SnapshotKeeper(Snapshots? snapshots, Writer writer, TimeProvider time)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private int isAsked;
    private Task saving = Task.CompletedTask;

    /// <summary>Says once a minute that it wants a turn.</summary>
    public async Task RunAsync(Action due, CancellationToken cancellationToken)
    {
        if (snapshots is not { IsOn: true })
            return;
        using var timer = new PeriodicTimer(Minute, time);
        while (await timer.WaitForNextTickAsync(cancellationToken))
            due();
    }

    public void Ask() => Volatile.Write(ref isAsked, 1);

    /// <summary>On the writer's turn, between two chains: copies what is known, where it is time, and lets it be written.</summary>
    public void TakeTurn()
    {
        if (Interlocked.Exchange(ref isAsked, 0) == 0 || !saving.IsCompleted || snapshots is null)
            return;
        if (snapshots.IsDue(writer.State.Version.Sequence) && writer.Capture() is { } source)
            saving = Task.Run(() => snapshots.SaveAsync(source, CancellationToken.None));
    }

    /// <summary>The writer has ended, and nothing comes after it.</summary>
    public async Task LastAsync()
    {
        await saving;
        if (snapshots is not null && snapshots.IsDue(writer.State.Version.Sequence, isLast: true) && writer.Capture() is { } source)
            await snapshots.SaveAsync(source, CancellationToken.None);
    }
}

namespace TeamsAlign.Bots;

/// <summary>What is to be done about an activity, and whether before or after its acknowledgement.</summary>
internal sealed record PlannedWork(Handling Handling, Func<CancellationToken, Task> Run)
{
    /// <summary>One after the other.</summary>
    public static PlannedWork? operator +(PlannedWork? first, PlannedWork? second) => (first, second) switch
    {
        (null, _) => second,
        (_, null) => first,
        _ => new(Handling.ChangesData, async cancellationToken =>
        {
            await first.Run(cancellationToken);
            await second.Run(cancellationToken);
        }),
    };
}

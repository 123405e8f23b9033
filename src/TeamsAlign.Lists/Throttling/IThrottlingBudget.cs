namespace TeamsAlign.Lists;

/// <summary>
/// What is left to spend for one application in one tenant. In one process <see cref="WindowBudget"/> keeps it; several processes share it by
/// implementing this on a common store.
/// </summary>
public interface IThrottlingBudget
{
    /// <summary>Takes <paramref name="units"/>, or says how long to wait before asking again. Zero means taken.</summary>
    ValueTask<TimeSpan> TakeAsync(int units, Priority priority, CancellationToken cancellationToken);

    /// <summary>Nothing may be taken for this long: Graph said so.</summary>
    ValueTask CloseAsync(TimeSpan duration, CancellationToken cancellationToken);

    /// <summary>Graph's own account of the current minute (RateLimit-* headers), which also knows what others spent.</summary>
    ValueTask ReportAsync(RateLimit limit, CancellationToken cancellationToken);

    /// <summary>What is known without asking anyone.</summary>
    BudgetStatus Status { get; }
}

/// <summary>The RateLimit-Limit, -Remaining and -Reset headers, which Graph sends from 80 % use.</summary>
public sealed record RateLimit(int Limit, int Remaining, TimeSpan Reset);

/// <summary>How much of the budget is spent.</summary>
/// <param name="Used">Resource units in the last minute.</param>
/// <param name="Limit">Resource units a minute.</param>
/// <param name="ClosedUntil">Set while Graph wants to be left alone.</param>
public sealed record BudgetStatus(int Used, int Limit, DateTimeOffset? ClosedUntil);

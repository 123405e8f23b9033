using System.Collections.Immutable;
using System.Globalization;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Digests;

/// <summary>The time a digest tells of.</summary>
/// <param name="From">What happened after this.</param>
/// <param name="To">And not after that.</param>
/// <param name="Now">By which what waits is due or not.</param>
internal sealed record DigestSpan(WorkspaceState State, DateTimeOffset From, DateTimeOffset To, DateTimeOffset Now)
{
    private readonly Lazy<ImmutableArray<DomainEvent>> events = new(() =>
    [
        .. State.Journal.Where(e => e.Events is not null && e.At > From && e.At <= To).OrderBy(e => RecordKey.Number(e.Key)).SelectMany(e => DomainEventJson.Read(e.Events)),
    ]);

    public DateOnly Today => State.Today(Now);

    /// <summary>What happened in it, oldest first.</summary>
    public ImmutableArray<DomainEvent> Events => events.Value;

    /// <summary>The span as a posted card keeps it.</summary>
    public static string Write(DateTimeOffset from, DateTimeOffset to) => $"{from.UtcDateTime:O}/{to.UtcDateTime:O}";

    /// <summary>Null where it is none.</summary>
    public static (DateTimeOffset From, DateTimeOffset To)? Read(string? place) =>
        (place ?? "").Split('/') is [var first, var last] && Moment(first) is { } from && Moment(last) is { } to ? (from, to) : null;

    private static DateTimeOffset? Moment(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
}

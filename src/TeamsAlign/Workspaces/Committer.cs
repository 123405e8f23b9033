using System.Collections.Immutable;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>
/// Writes a chain: head row first, then the rows, strictly in order. The head write is the commit; what comes after it is redone until done.
/// </summary>
internal sealed partial class Committer(
    SiteLists lists, RecordKinds kinds, IntentSigner signer, RowBook book, TimeProvider time, ILogger<Committer> logger)
{
    private HeadRow? head;

    private HeadRow Held => head ?? throw new InvalidOperationException("The head has not been taken over.");

    public Head Head => Held.Head;

    /// <summary>Rows that Graph refused for good. Every head keeps them, so that a later start can bring them in place.</summary>
    public ImmutableArray<Intent> Parked { get; private set; } = [];

    /// <summary>Keeps rows for a later start, as far as the head has room beside a chain; the newest for each record.</summary>
    public void Park(IReadOnlyList<Intent> refused)
    {
        Parked = [.. Parked.Where(p => !refused.Any(r => r.List == p.List && r.Key == p.Key)), .. refused];
        while (Parked.Length > 0 && IntentSigner.Size(Parked) > IntentSigner.MaxParkedBytes)
            Parked = Parked.RemoveAt(0);
    }

    /// <summary>Edits by hand that were written over, or are about to be, and are not yet in the journal. Every head keeps them.</summary>
    public ImmutableArray<OverwrittenEdit> Overwritten { get; private set; } = [];

    /// <summary>Before writing over a row: what is lost by that is in the head, and the head is still ours.</summary>
    /// <param name="row">What is written.</param>
    /// <param name="edit">Null where nothing is lost; what an earlier try would have lost is then forgotten.</param>
    /// <exception cref="FencedException">Another writer has taken over.</exception>
    public async Task RememberAsync(Intent row, OverwrittenEdit? edit, CancellationToken cancellationToken)
    {
        var all = Overwritten.RemoveAll(o => o.IsOf(row));
        if (edit is not null)
            all = all.Add(edit.AsRoomIs(all));
        var signed = signer.Sign(all, Held.Head.Version.Sequence);
        if (signed == Held.Head.Overwritten)
            await IsOursAsync(cancellationToken);
        else
            await WriteHeadAsync(Held.Head with { Overwritten = signed }, [], cancellationToken);
        Overwritten = all;
    }

    /// <summary>A row was not written after all, so nothing was written over. The next head says so.</summary>
    public void Forget(Intent row) => Overwritten = Overwritten.RemoveAll(o => o.IsOf(row));

    /// <summary>Raises the epoch, so that whoever wrote before is fenced off, and keeps the intents for redoing.</summary>
    public async Task TakeOverAsync(string writer, CancellationToken cancellationToken)
    {
        while (true)
        {
            var row = await lists.FindAsync(Head.Schema, RecordKind.KeyColumn, Head.RowKey, cancellationToken);
            var found = row is null
                ? new Head(new WorkspaceVersion(0, 0), ImmutableDictionary<string, int>.Empty, null, null, writer)
                : Head.Read(row.Fields);
            var mine = found with { Version = found.Version with { Epoch = found.Version.Epoch + 1 }, Writer = writer };
            ChainPart part = row is null
                ? new ChainPart.Create(Head.Schema, mine.Write())
                : new ChainPart.Update(Head.Schema, row.ItemId, row.ETag, mine.Write());
            switch (await WriteAsync(part, cancellationToken))
            {
                case PartResult.Done done:
                    head = new HeadRow(done.ItemId, done.ETag, mine);
                    Overwritten = Read(mine);
                    Log.TookOver(logger, mine.Version.Epoch, mine.Version.Sequence);
                    return;
                case PartResult.Rejected rejected:
                    throw new InvalidOperationException($"The head row was refused: {rejected.Status} {rejected.Code}.");
                case PartResult.Throttled throttled:
                    await Task.Delay(throttled.RetryAfter, time, cancellationToken);
                    break;
                default:
                    await Task.Delay(Pause, time, cancellationToken);
                    break;
            }
        }
    }

    /// <summary>Commits a chain. On return it is committed; some rows may still have to be redone.</summary>
    /// <returns>The rows that are not known to be written.</returns>
    /// <exception cref="FencedException">Another writer has taken over: drop everything and start anew.</exception>
    public async Task<IReadOnlyList<Intent>> CommitAsync(WorkspaceState target, IReadOnlyList<Intent> rows, CancellationToken cancellationToken)
    {
        // Those that the chain takes into the journal are in its intents now.
        var left = Overwritten.RemoveAll(o => rows.Any(r => r.Stamp == o.Id.Value));
        var open = await WriteHeadAsync(Next(target.Version, target.Counters, rows, left), rows, cancellationToken);
        Overwritten = left;
        return open;
    }

    /// <summary>Says in the head that the chain it committed goes by another key.</summary>
    public Task SayAgainAsync(ImmutableDictionary<string, int> counters, IReadOnlyList<Intent> chain, CancellationToken cancellationToken) =>
        WriteHeadAsync(Next(Held.Head.Version.Next, counters, chain, Overwritten), [], cancellationToken);

    /// <exception cref="FencedException">Another writer has taken over.</exception>
    public Task IsOursAsync(CancellationToken cancellationToken) => ReadHeadAsync(cancellationToken);

    private Head Next(WorkspaceVersion version, ImmutableDictionary<string, int> counters, IReadOnlyList<Intent> rows, ImmutableArray<OverwrittenEdit> overwritten) => Held.Head with
    {
        Version = version,
        Counters = counters,
        Intents = signer.Sign([.. Parked, .. rows]),
        Overwritten = signer.Sign(overwritten, version.Sequence),
    };

    private ImmutableArray<OverwrittenEdit> Read(Head found)
    {
        var edits = signer.Read(found.Overwritten, found.Version.Sequence);
        if (edits is null)
            Log.ForeignEdits(logger);
        return [.. edits ?? []];
    }

    private async Task<IReadOnlyList<Intent>> WriteHeadAsync(Head next, IReadOnlyList<Intent> rows, CancellationToken cancellationToken)
    {
        while (true)
        {
            ChainPart[] parts = [new ChainPart.Update(Head.Schema, Held.ItemId, Held.ETag, next.Write()), .. rows.Select(PartOf)];
            var results = await lists.RunChainAsync(parts, Priority.People, cancellationToken);
            switch (results[0])
            {
                case PartResult.Done done:
                    head = new HeadRow(done.ItemId, done.ETag, next);
                    return Note(rows, results.Skip(1));
                case PartResult.Throttled throttled:
                    await Task.Delay(throttled.RetryAfter, time, cancellationToken);
                    break;
                case PartResult.Rejected rejected:
                    throw new InvalidOperationException($"The head row was refused: {rejected.Status} {rejected.Code} {rejected.Message}");
                case var doubtful:
                    Log.HeadInDoubt(logger, doubtful.GetType().Name);
                    if (await ReadHeadAsync(cancellationToken) is { } seen && seen.Head.Version == next.Version && seen.Head.Overwritten == next.Overwritten)
                    {
                        head = seen;
                        return rows;
                    }

                    break;
            }
        }
    }

    /// <summary>A head with our epoch is ours, perhaps with a moved ETag; another epoch is another writer's.</summary>
    private async Task<HeadRow?> ReadHeadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                var row = await lists.GetAsync(Head.Schema, Held.ItemId, cancellationToken) ?? throw new FencedException("The head row is gone.");
                var seen = new HeadRow(row.ItemId, row.ETag, Head.Read(row.Fields));
                if (seen.Head.Version.Epoch != Held.Head.Version.Epoch || seen.Head.Writer != Held.Head.Writer)
                    throw new FencedException($"Epoch {seen.Head.Version.Epoch} has taken over.");
                // Whatever else it says was written by hand: only the ETag is believed, and the next write sets it right.
                head = seen with { Head = Held.Head };
                return seen;
            }
            catch (ListsException)
            {
                await Task.Delay(Pause, time, cancellationToken);
            }
        }
    }

    private List<Intent> Note(IReadOnlyList<Intent> rows, IEnumerable<PartResult> results)
    {
        var open = new List<Intent>();
        foreach (var (row, result) in rows.Zip(results))
        {
            if (result is PartResult.Done done)
                book.Know(kinds.Named(row.List)!, row.Key, done.ItemId, done.ETag);
            else
                open.Add(row);
        }

        return open;
    }

    private ChainPart PartOf(Intent row)
    {
        var kind = kinds.Named(row.List)!;
        var fields = row.StampedFields;
        return book[kind, row.Key] is { } known && !row.IsNew
            ? new ChainPart.Update(kind.Schema, known.ItemId, known.ETag, fields)
            : new ChainPart.Create(kind.Schema, fields);
    }

    private async Task<PartResult> WriteAsync(ChainPart part, CancellationToken cancellationToken) =>
        (await lists.RunChainAsync([part], Priority.People, cancellationToken))[0];

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private sealed record HeadRow(string ItemId, string ETag, Head Head);

    private static partial class Log
    {
        [LoggerMessage(100, LogLevel.Information, "Took over the workspace as epoch {Epoch} after change {Sequence}")]
        public static partial void TookOver(ILogger logger, int epoch, long sequence);

        [LoggerMessage(102, LogLevel.Critical, "The head row's note of overwritten edits is not signed by this deployment for this change and was not taken into the journal")]
        public static partial void ForeignEdits(ILogger logger);

        [LoggerMessage(101, LogLevel.Warning, "The head row answered {Result}; reading it")]
        public static partial void HeadInDoubt(ILogger logger, string result);
    }
}

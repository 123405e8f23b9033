using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>Brings committed rows to their target values, whatever became of the first attempt.</summary>
/// <param name="committer">Says whether another writer has taken over, which may have gone on from here, and remembers what is written over.</param>
internal sealed partial class Redo(
    SiteLists lists, RecordKinds kinds, RowBook book, Committer committer, TimeProvider time, ILogger<Redo> logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);
    private readonly List<MetRow> met = [];
    private readonly Dictionary<Intent, Row> writtenOver = [];
    private readonly List<Intent> refused = [];

    /// <summary>Works in order until every row is done, or one finds its key taken by hand.</summary>
    /// <param name="open">What may not be written yet.</param>
    /// <param name="chain">All rows that were committed together; a row they write twice may carry the later stamp already.</param>
    /// <param name="target">The state once they are in place: a row that somebody deleted is made anew from it.</param>
    public async Task<Redone> RunAsync(IReadOnlyList<Intent> open, IReadOnlyList<Intent> chain, WorkspaceState target, CancellationToken cancellationToken)
    {
        string? taken = null;
        foreach (var row in open)
        {
            var stamps = chain.SkipWhile(r => r != row).Where(r => r.List == row.List && r.Key == row.Key).Select(r => r.Stamp).Append(row.Stamp).ToHashSet();
            while (!await TryAsync(row, stamps, target, cancellationToken))
            {
                if (!row.IsNew || await FindAsync(row, cancellationToken) is not { } other || !IsForeign(other, row, stamps))
                    continue;
                Log.KeyTaken(logger, row.Key);
                taken = row.Key;
                break;
            }

            if (taken is not null)
                break;
            Log.Redone(logger, row.Key);
        }

        var done = new Redone(taken, [.. met], [.. refused]);
        met.Clear();
        refused.Clear();
        writtenOver.Clear();
        return done;
    }

    /// <summary>
    /// The journal row is a command's last: where it is, the command is done, and nothing else of it has to be looked at. But what was to be written over
    /// may have been refused.
    /// </summary>
    public async Task<IReadOnlyList<Intent>> WithoutDoneAsync(IReadOnlyList<Intent> chain, CancellationToken cancellationToken)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in chain.Where(r => r.List == JournalList.Kind.Schema.Name && r is { IsNew: true, ByValue: false }))
        {
            if (await FindAsync(entry, cancellationToken) is { } row && row.Fields.Text(RecordKind.ChangeColumn) == entry.Stamp)
                done.Add(entry.Stamp);
        }

        var noted = committer.Overwritten.Select(o => (o.List, o.Key)).ToHashSet();
        return [.. chain.Where(r => !done.Contains(r.Stamp) || r.IsParked || noted.Contains((r.List, r.Key)))];
    }

    private async Task<bool> TryAsync(Intent row, HashSet<string> stamps, WorkspaceState target, CancellationToken cancellationToken)
    {
        var kind = kinds.Named(row.List);
        if (kind is null)
            return true;
        try
        {
            var found = await ReadAsync(kind, row, cancellationToken);
            if (found is not null && IsDone(found, row, stamps))
            {
                book.Know(kind, row.Key, found.ItemId, found.ETag);
                // A write whose answer was lost: who had edited it was seen before it.
                met.Add(new MetRow(kind, row.Key, writtenOver.GetValueOrDefault(row, found), found));
                return true;
            }

            if (found is not null && row.IsNew && IsForeign(found, row, stamps))
                return false;
            // After reading the row, before writing over it: what another writer puts there from now on moves its ETag.
            if (found is not null)
            {
                if (IsWritten(found, row, stamps))
                    await committer.IsOursAsync(cancellationToken);
                else
                    await committer.RememberAsync(row, OverwrittenEdit.Of(kind, row, found), cancellationToken);
                writtenOver[row] = found;
            }

            ChainPart part = found is null
                ? new ChainPart.Create(kind.Schema, Whole(kind, row, target))
                : new ChainPart.Update(kind.Schema, found.ItemId, found.ETag, row.StampedFields);
            var result = (await lists.RunChainAsync([part], Priority.People, cancellationToken))[0];
            switch (result)
            {
                case PartResult.Done done:
                    book.Know(kind, row.Key, done.ItemId, done.ETag);
                    if (found is not null)
                        met.Add(new MetRow(kind, row.Key, found, found with { ETag = done.ETag, Fields = found.Fields.With(row.StampedFields) }));
                    return true;
                case PartResult.Throttled throttled:
                    await Task.Delay(throttled.RetryAfter, time, cancellationToken);
                    return false;
                case PartResult.Rejected rejected:
                    // Repeating will not help, and one row must not keep everybody from working.
                    Log.Rejected(logger, row.Key, row.List, rejected.Status, rejected.Code);
                    committer.Forget(row);
                    refused.Add(row with { IsParked = true });
                    return true;
                default:
                    await Task.Delay(Pause, time, cancellationToken);
                    return false;
            }
        }
        catch (ListsException failure)
        {
            await Task.Delay(failure.RetryAfter ?? Pause, time, cancellationToken);
            return false;
        }
    }

    private static Fields Whole(RecordKind kind, Intent row, WorkspaceState target) =>
        !row.IsNew && target.Tables[kind.RecordType].Get(row.Key) is { } record ? kind.Write(record).With(row.StampedFields) : row.StampedFields;

    private static bool IsDone(Row found, Intent row, HashSet<string> stamps)
    {
        var isStamped = stamps.Contains(found.Fields.Text(RecordKind.ChangeColumn) ?? "");
        return (isStamped && !row.ByValue) || ((isStamped || !row.IsNew) && found.Fields.Has(row.Fields));
    }

    /// <summary>It carries our stamp, so we wrote it; what was lost by that was noted then. A journal entry carries it all along.</summary>
    private static bool IsWritten(Row found, Intent row, HashSet<string> stamps) =>
        stamps.Contains(found.Fields.Text(RecordKind.ChangeColumn) ?? "") && (row.IsNew || row.List != JournalList.Kind.Schema.Name);

    /// <summary>Somebody else's row. One with a natural key, such as a person's id, is about the same thing whoever made it.</summary>
    private static bool IsForeign(Row found, Intent row, HashSet<string> stamps) =>
        !row.IsBack && RecordKey.Parse(row.Key) is not null && !stamps.Contains(found.Fields.Text(RecordKind.ChangeColumn) ?? "");

    private async Task<Row?> FindAsync(Intent row, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await lists.FindAsync(kinds.Named(row.List)!.Schema, RecordKind.KeyColumn, row.Key, cancellationToken);
            }
            catch (ListsException failure)
            {
                await Task.Delay(failure.RetryAfter ?? Pause, time, cancellationToken);
            }
        }
    }

    private async Task<Row?> ReadAsync(RecordKind kind, Intent row, CancellationToken cancellationToken) =>
        book[kind, row.Key] is { } known && await lists.GetAsync(kind.Schema, known.ItemId, cancellationToken) is { } found
            ? found
            : await lists.FindAsync(kind.Schema, RecordKind.KeyColumn, row.Key, cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(110, LogLevel.Information, "Row {Key} is in place")]
        public static partial void Redone(ILogger logger, string key);

        [LoggerMessage(112, LogLevel.Critical, "The committed row {Key} of {List} is refused by Graph ({Status} {Code}); it is tried again at the next start")]
        public static partial void Rejected(ILogger logger, string key, string list, int status, string code);

        [LoggerMessage(111, LogLevel.Warning, "Key {Key} was taken by hand")]
        public static partial void KeyTaken(ILogger logger, string key);
    }
}

using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>Brings committed rows to their target values, whatever became of the first attempt.</summary>
internal sealed partial class Redo(SiteLists lists, RecordKinds kinds, RowBook book, TimeProvider time, ILogger<Redo> logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);
    private readonly List<MetRow> met = [];

    /// <summary>Works in order until every row is done. A row whose key was taken by hand gets the next free one.</summary>
    /// <param name="rows">What may not be written yet.</param>
    /// <param name="nextKey">The next free key for a prefix.</param>
    public async Task<Redone> RunAsync(IReadOnlyList<Intent> rows, Func<string, string> nextKey, CancellationToken cancellationToken)
    {
        var renamed = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var intent in rows)
        {
            var row = Renaming.Apply(intent, renamed);
            while (!await TryAsync(row, cancellationToken))
            {
                if (!row.IsNew || !await IsTakenAsync(row, cancellationToken))
                    continue;
                renamed[row.Key] = nextKey(row.Key);
                Log.KeyTaken(logger, row.Key, renamed[row.Key]);
                row = Renaming.Apply(row, renamed);
            }

            Log.Redone(logger, row.Key);
        }

        var seen = met.ToArray();
        met.Clear();
        return new Redone(renamed, seen);
    }

    private async Task<bool> TryAsync(Intent row, CancellationToken cancellationToken)
    {
        var kind = kinds.Named(row.List);
        if (kind is null)
            return true;
        try
        {
            var found = await ReadAsync(kind, row, cancellationToken);
            if (found is not null && IsDone(found, row))
            {
                book.Know(kind, row.Key, found.ItemId, found.ETag);
                met.Add(new MetRow(kind, row, found, found));
                return true;
            }

            if (found is not null && row.IsNew)
                return false;
            ChainPart part = found is null
                ? new ChainPart.Create(kind.Schema, row.StampedFields)
                : new ChainPart.Update(kind.Schema, found.ItemId, found.ETag, row.StampedFields);
            var result = (await lists.RunChainAsync([part], Priority.People, cancellationToken))[0];
            switch (result)
            {
                case PartResult.Done done:
                    book.Know(kind, row.Key, done.ItemId, done.ETag);
                    if (found is not null)
                        met.Add(new MetRow(kind, row, found, found with { ETag = done.ETag, Fields = found.Fields.With(row.StampedFields) }));
                    return true;
                case PartResult.Throttled throttled:
                    await Task.Delay(throttled.RetryAfter, time, cancellationToken);
                    return false;
                case PartResult.Rejected rejected:
                    // Repeating will not help, and one row must not keep everybody from working.
                    Log.Rejected(logger, row.Key, row.List, rejected.Status, rejected.Code);
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

    private static bool IsDone(Row found, Intent row) =>
        (!row.ByValue && found.Fields.Text(RecordKind.ChangeColumn) == row.Stamp) || (!row.IsNew && found.Fields.Has(row.Fields));

    private async Task<Row?> ReadAsync(RecordKind kind, Intent row, CancellationToken cancellationToken) =>
        book[kind, row.Key] is { } known && await lists.GetAsync(kind.Schema, known.ItemId, cancellationToken) is { } found
            ? found
            : await lists.FindAsync(kind.Schema, RecordKind.KeyColumn, row.Key, cancellationToken);

    private async Task<bool> IsTakenAsync(Intent row, CancellationToken cancellationToken)
    {
        try
        {
            return await lists.FindAsync(kinds.Named(row.List)!.Schema, RecordKind.KeyColumn, row.Key, cancellationToken) is { } other
                && other.Fields.Text(RecordKind.ChangeColumn) != row.Stamp;
        }
        catch (ListsException)
        {
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(110, LogLevel.Information, "Row {Key} is in place")]
        public static partial void Redone(ILogger logger, string key);

        [LoggerMessage(112, LogLevel.Critical, "The committed row {Key} of {List} is refused by Graph ({Status} {Code}) and is left as it is")]
        public static partial void Rejected(ILogger logger, string key, string list, int status, string code);

        [LoggerMessage(111, LogLevel.Warning, "Key {Key} was taken by hand; using {NewKey}")]
        public static partial void KeyTaken(ILogger logger, string key, string newKey);
    }
}

using System.Collections.Concurrent;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>
/// Rows of one list that are read once and then kept in memory, written beside the workspace's chains: book-keeping of delivery whose loss costs an
/// update, not a decision.
/// </summary>
internal sealed class DirectRows<T>(SiteLists lists, RecordKind<T> kind, TimeProvider time) : IDisposable
    where T : class, IRecord
{
    private const int Tries = 6;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);
    private readonly ConcurrentDictionary<string, (T Record, string? ItemId)> rows = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, T> unwritten = new(StringComparer.Ordinal);
    private readonly DirectWriter writer = new(lists, time);

    public void Dispose() => writer.Dispose();

    public IEnumerable<T> All => rows.Values.Select(r => r.Record);

    /// <summary>Whether what is known under that key is also in the list: a caller who goes away, or a Graph that fails for long, leaves it in memory only.</summary>
    public bool IsWritten(string key) => !unwritten.ContainsKey(key);

    public T? Get(string key) => rows.TryGetValue(key, out var row) ? row.Record : null;

    /// <summary>Told each row that was written here, with its number in the list, so that other processes can keep it too.</summary>
    public event Action<Fields, string>? Wrote;

    /// <summary>Reads the list, also once more: what is being written meanwhile stays as it is here.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var before = rows.ToDictionary();
        await foreach (var row in lists.ReadAllAsync(kind.Schema, cancellationToken))
        {
            if (row.Fields.Text(RecordKind.KeyColumn) is { } key && kind.Read(row.Fields) is T record)
                rows.AddOrUpdate(key, (record, row.ItemId), (_, now) =>
                    before.TryGetValue(key, out var was) && ReferenceEquals(was.Record, now.Record) && !unwritten.ContainsKey(key) ? (record, row.ItemId) : now);
        }
    }

    /// <summary>A row that another process wrote.</summary>
    public T? Heard(Fields fields, string itemId)
    {
        if (kind.Read(fields) is not T record)
            return null;
        rows[record.Key] = (record, itemId);
        return record;
    }

    /// <summary>Adds a row with a key nobody has.</summary>
    /// <returns>False where the key exists: somebody else, or an earlier attempt, was here before.</returns>
    public async Task<bool> ClaimAsync(T record, CancellationToken cancellationToken)
    {
        if (!rows.TryAdd(record.Key, (record, null)))
            return false;
        var isWritten = false;
        try
        {
            return isWritten = await WriteAsync(record, isNew: true, cancellationToken);
        }
        finally
        {
            if (!isWritten)
                rows.TryRemove(record.Key, out _);
        }
    }

    /// <summary>Writes a row, new or known. What it says counts in memory at once.</summary>
    public async Task PutAsync(T record, CancellationToken cancellationToken)
    {
        unwritten[record.Key] = record;
        rows.AddOrUpdate(record.Key, _ => (record, null), (_, old) => (record, old.ItemId));
        await WriteAsync(record, isNew: false, cancellationToken);
        // Only the last of several that wait for their turn.
        unwritten.TryRemove(KeyValuePair.Create(record.Key, record));
    }

    /// <param name="isNew">Whether it counts only where nobody has the key.</param>
    private async Task<bool> WriteAsync(T record, bool isNew, CancellationToken cancellationToken)
    {
        var fields = kind.Write(record);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            switch (await writer.WriteAsync(record.Key, Part, done => Stands(record, done.ItemId), cancellationToken))
            {
                case PartResult.Done done:
                    Wrote?.Invoke(fields, done.ItemId);
                    return true;
                case PartResult.KeyTaken:
                    if (await lists.FindAsync(kind.Schema, RecordKind.KeyColumn, record.Key, cancellationToken) is not { } found)
                        break;
                    Stands(record, found.ItemId);
                    // Our own earlier attempt whose answer was lost looks exactly like what we want to write.
                    if (found.Fields.Has(fields))
                        return true;
                    if (isNew)
                        return false;
                    continue;
                case PartResult.Throttled throttled:
                    await Task.Delay(throttled.RetryAfter, time, cancellationToken);
                    continue;
            }

            await Task.Delay(Pause, time, cancellationToken);
        }

        throw new ListsException($"A row of {kind.Schema.Name} could not be written.");

        ChainPart Part() => rows[record.Key].ItemId is { } id ? new ChainPart.Update(kind.Schema, id, null, fields) : new ChainPart.Create(kind.Schema, fields);
    }

    /// <summary>Where it is in the list. What it says may be another by now, and stays.</summary>
    private void Stands(T record, string itemId) => rows.AddOrUpdate(record.Key, _ => (record, itemId), (_, now) => (now.Record, itemId));
}

using System.Collections.Concurrent;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>
/// Rows of one list that are read once and then kept in memory, written one at a time and never in a chain: book-keeping of delivery
/// whose loss costs an update, not a decision.
/// </summary>
internal sealed class DirectRows<T>(SiteLists lists, RecordKind<T> kind, TimeProvider time) : IDisposable
    where T : class, IRecord
{
    private const int Tries = 6;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);
    private readonly ConcurrentDictionary<string, (T Record, string? ItemId)> rows = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, T> unwritten = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim writing = new(1);

    public void Dispose() => writing.Dispose();

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
            return isWritten = await WriteAsync(record, cancellationToken);
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
        await WriteAsync(record, cancellationToken);
        // Only the last of several that wait for their turn.
        unwritten.TryRemove(KeyValuePair.Create(record.Key, record));
    }

    private async Task<bool> WriteAsync(T record, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            for (var attempt = 0; attempt < Tries; attempt++)
            {
                var itemId = rows[record.Key].ItemId;
                var fields = kind.Write(record);
                var result = itemId is null
                    ? await lists.CreateAsync(kind.Schema, fields, Priority.Background, cancellationToken)
                    : await lists.UpdateAsync(kind.Schema, itemId, null, fields, Priority.Background, cancellationToken);
                switch (result)
                {
                    case PartResult.Done done:
                        rows[record.Key] = (rows[record.Key].Record, done.ItemId);
                        Wrote?.Invoke(fields, done.ItemId);
                        return true;
                    case PartResult.KeyTaken:
                        if (await lists.FindAsync(kind.Schema, RecordKind.KeyColumn, record.Key, cancellationToken) is not { } found)
                            break;
                        rows[record.Key] = (rows[record.Key].Record, found.ItemId);
                        // Our own earlier attempt whose answer was lost looks exactly like what we want to write.
                        return found.Fields.Has(fields);
                    case PartResult.Throttled throttled:
                        await Task.Delay(throttled.RetryAfter, time, cancellationToken);
                        continue;
                }

                await Task.Delay(Pause, time, cancellationToken);
            }

            throw new ListsException($"A row of {kind.Schema.Name} could not be written.");
        }
        finally
        {
            writing.Release();
        }
    }
}

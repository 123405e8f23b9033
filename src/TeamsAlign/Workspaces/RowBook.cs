using System.Diagnostics.CodeAnalysis;

namespace TeamsAlign.Workspaces;

/// <summary>
/// Where each record's row is, and in which version we know it. Belongs to the writer alone; never published.
/// </summary>
internal sealed class RowBook
{
    private readonly Dictionary<(string List, string Key), KnownRow> rows = [];
    private readonly Dictionary<(string List, string ItemId), string> keys = [];

    public KnownRow? this[RecordKind kind, string key] => rows.GetValueOrDefault((kind.Schema.Name, key.ToUpperInvariant()));

    public void Know(RecordKind kind, string key, string itemId, string etag)
    {
        rows[(kind.Schema.Name, key.ToUpperInvariant())] = new KnownRow(itemId, etag);
        keys[(kind.Schema.Name, itemId)] = key;
    }

    public void Forget(RecordKind kind, string key)
    {
        if (rows.Remove((kind.Schema.Name, key.ToUpperInvariant()), out var row))
            keys.Remove((kind.Schema.Name, row.ItemId));
    }

    /// <summary>All of it as it is now, for others to read.</summary>
    public IReadOnlyDictionary<(string List, string Key), KnownRow> Copy() => new Dictionary<(string List, string Key), KnownRow>(rows);

    public void Clear()
    {
        rows.Clear();
        keys.Clear();
    }

    /// <summary>SharePoint's numbers of all rows we know of a list.</summary>
    public IEnumerable<string> ItemsOf(RecordKind kind) => keys.Keys.Where(k => k.List == kind.Schema.Name).Select(k => k.ItemId);

    /// <summary>The key of the row with that SharePoint id, for deltas that only name the id.</summary>
    public bool TryKeyOf(RecordKind kind, string itemId, [NotNullWhen(true)] out string? key) =>
        keys.TryGetValue((kind.Schema.Name, itemId), out key);
}

/// <summary>A row as last read or written.</summary>
internal sealed record KnownRow(string ItemId, string ETag);

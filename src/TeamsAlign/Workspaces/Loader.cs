using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>Reads every list into a state.</summary>
internal sealed partial class Loader(SiteLists lists, RecordKinds kinds, RowBook book, ILogger<Loader> logger)
{
    /// <param name="start">The head as taken over; counters never fall behind it.</param>
    public async Task<WorkspaceState> LoadAsync(Head start, CancellationToken cancellationToken)
    {
        var loaded = await Task.WhenAll(kinds.All.Select(kind => ReadAsync(kind, cancellationToken)));
        var records = new List<(IRecord Record, string Stamp)>();
        foreach (var (kind, rows) in loaded)
        {
            foreach (var row in rows)
            {
                try
                {
                    var record = kind.Read(row.Fields);
                    book.Know(kind, record.Key, row.ItemId, row.ETag);
                    records.Add((record, row.Fields.Text(RecordKind.ChangeColumn) ?? ""));
                }
                catch (FormatException)
                {
                    Log.BrokenRow(logger, kind.Schema.Name, row.ItemId);
                }
            }
        }

        return (WorkspaceState.Empty(kinds.All) with { Version = start.Version, Counters = start.Counters }).WithLoaded(records);
    }

    private async Task<(RecordKind Kind, List<Row> Rows)> ReadAsync(RecordKind kind, CancellationToken cancellationToken)
    {
        var rows = new List<Row>();
        await foreach (var row in lists.ReadAllAsync(kind.Schema, cancellationToken))
            rows.Add(row);
        return (kind, rows);
    }

    private static partial class Log
    {
        [LoggerMessage(120, LogLevel.Warning, "Row {ItemId} of {List} breaks the rules of its record and is left out")]
        public static partial void BrokenRow(ILogger logger, string list, string itemId);
    }
}

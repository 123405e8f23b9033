using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>Reads every list into a state. Where the journal knows better than a row that somebody edited, the journal counts.</summary>
internal sealed partial class Loader(SiteLists lists, RecordKinds kinds, RowBook book, DateTimeOffset now, ILogger<Loader> logger, Action<LoadProgress> progress)
{
    private readonly List<(IRecord Record, string Stamp)> records = [];
    private readonly List<ListNews> edited = [];
    private readonly Dictionary<string, BrokenRow> broken = new(StringComparer.Ordinal);
    private readonly JournalSays says = new();
    private string newestEntry = "";
    private int seen;

    /// <param name="start">The head as taken over; counters never fall behind it.</param>
    /// <param name="parked">Committed rows that Graph refuses: they count although their list does not have them.</param>
    public async Task<Loaded> LoadAsync(Head start, IReadOnlyList<Intent> parked, CancellationToken cancellationToken)
    {
        var about = start.Counters.Values.Sum();
        progress(new LoadProgress(0, about));
        var read = await Task.WhenAll(kinds.All.Select(kind => ReadAsync(kind, () => progress(new LoadProgress(Interlocked.Increment(ref seen), about)), cancellationToken)));
        // The journal first: it says what the others have to be.
        foreach (var (kind, rows, _) in read.OrderBy(r => r.Kind == JournalList.Kind ? 0 : 1))
            edited.Add(new ListNews(kind, [.. rows.Where(row => !Take(kind, row))], []));
        var state = (WorkspaceState.Empty(kinds.All) with { Version = start.Version, Counters = start.Counters }).WithLoaded(records);
        state = parked.Aggregate(state, WithParked);
        return new Loaded(
            state with { Broken = state.Broken.SetItems(broken) }, read.ToDictionary(r => r.Kind.Schema.Name, r => r.Token), [.. edited.Where(e => e.Changed.Count > 0)]);
    }

    private async Task<(RecordKind Kind, IReadOnlyList<Row> Rows, string Token)> ReadAsync(RecordKind kind, Action eachRow, CancellationToken cancellationToken)
    {
        var (rows, token) = await lists.ReadToFollowAsync(kind.Schema, eachRow, cancellationToken);
        if (kind == JournalList.Kind)
        {
            foreach (var row in rows.Where(r => JournalEntry.IsKey(r.Fields.Text(RecordKind.KeyColumn))).OrderBy(r => RecordKey.Number(r.Fields.Text(RecordKind.KeyColumn)!)))
            {
                says.Read(JournalList.ChangesOf(row.Fields));
                newestEntry = row.Fields.Text(RecordKind.KeyColumn)!;
            }
        }

        return (kind, rows, token);
    }

    /// <returns>False where the row has yet to be judged, once the state is there.</returns>
    private bool Take(RecordKind kind, Row row)
    {
        var key = row.Fields.Text(RecordKind.KeyColumn) ?? "";
        var stamp = row.Fields.Text(RecordKind.ChangeColumn) ?? "";
        if (kind == JournalList.Kind && !JournalEntry.IsKey(key))
            return Break(kind, row, "The journal is written by TeamsAlign only.");
        // A guarded row that no command of ours has stamped, and the journal knows nothing of, was made by hand.
        if (stamp.Length == 0 && kind.Guard.HoldsRow(key) && !says.Added.Contains(key))
            return JudgeRow.Found(kind, null, row, WorkspaceState.Empty(kinds.All))?.Broken is { } made && Break(kind, row, made.Sentence);
        var differences = kind == JournalList.Kind ? [] : says.Differences(kind, key, row.Fields);
        var put = JournalSays.Put(row.Fields, differences);
        var (record, sentence) = kind.TryRead(put);
        if (record is null)
            return Break(kind, row, sentence!);
        if (record is JournalEntry old && old.At < now - JournalState.KeptFor && old.Key != newestEntry)
            return true;
        if (record is JournalEntry entry && entry.ComputeHash() != entry.Hash)
            Break(kind, row, "The entry was changed while TeamsAlign did not run. The version history of the row in SharePoint has what it was.");
        records.Add((record, stamp));
        var isEdited = !put.Equals(row.Fields);
        // As of a version before, so that the row as it is now counts as newer, and a command that does not know it is refused.
        book.Know(kind, record.Key, row.ItemId, isEdited ? row.EarlierETag : row.ETag);
        if (differences.FirstOrDefault(d => !JournalSays.IsWhole(d.Column, d.Said)).Column is { } unclear)
            Break(kind, row, $"{unclear.DisplayName} is not what the journal says. It was changed while TeamsAlign did not run.");
        return !isEdited;
    }

    private WorkspaceState WithParked(WorkspaceState state, Intent row)
    {
        var kind = kinds.Named(row.List)!;
        var known = state.Tables[kind.RecordType].Get(row.Key) is { } record ? kind.Write(record) : Fields.Empty;
        broken[BrokenRow.IdOf(row.List, row.Key)] = BrokenRow.Refused(row);
        return state.With([kind.Read(known.With(row.StampedFields))], row.Stamp);
    }

    private bool Break(RecordKind kind, Row row, string sentence)
    {
        Log.BrokenRow(logger, kind.Schema.Name, row.ItemId);
        var found = new BrokenRow(kind.Schema.Name, row.ItemId, row.Fields.Text(RecordKind.KeyColumn), sentence, row.ModifiedByName);
        broken[found.Id] = found;
        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(120, LogLevel.Warning, "Row {ItemId} of {List} breaks the rules of its record and is left out")]
        public static partial void BrokenRow(ILogger logger, string list, string itemId);
    }
}

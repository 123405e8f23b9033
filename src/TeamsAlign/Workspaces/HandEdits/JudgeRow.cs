using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>
/// Hand edits are data, never authority: plain columns are taken over, guarded ones set back. Compares with what is known, not with who
/// wrote last: a row that says nothing new is no edit, whatever its ETag. Pure.
/// </summary>
internal static class JudgeRow
{
    /// <summary>A row that is newer than the one we know.</summary>
    /// <param name="key">The key we know that row by; null for a row we never saw.</param>
    /// <returns>Null where nothing has to be done.</returns>
    public static RowVerdict? Found(RecordKind kind, string? key, Row row, WorkspaceState state) =>
        key is not null && state.Tables[kind.RecordType].Get(key) is { } record
            ? Edited(kind, record, row, state)
            : Made(kind, row, state);

    /// <summary>A row that is no longer there.</summary>
    public static RowVerdict? Gone(RecordKind kind, string key, WorkspaceState state)
    {
        if (state.Tables[kind.RecordType].Get(key) is not { } record)
            return null;
        return kind.Guard.HoldsRow(record.Key)
            ? new RowVerdict(kind, record.Key) { Create = true, Write = kind.Write(record) }
            : new RowVerdict(kind, record.Key) { Remove = true };
    }

    /// <summary>Values that somebody had given columns, and that a command of ours wrote over before we saw them.</summary>
    /// <param name="row">The row as it is now, where nobody knows it better; whatever else was edited is still in it.</param>
    public static RowVerdict Overwritten(RecordKind kind, string key, Fields lost, Row? row, WorkspaceState state)
    {
        var verdict = (row is null ? null : Found(kind, key, row, state)) ?? new RowVerdict(kind, key);
        // As the record is by now: the newest entry of the journal that names a column says what it is.
        var kept = state.Tables[kind.RecordType].Get(key) is { } record ? kind.Write(record) : Fields.Empty;
        return verdict with
        {
            Undone = [.. verdict.Undone.Union(Names(kind, lost).Except(verdict.Taken))],
            Before = verdict.Before.With(lost),
            After = Nulls(lost).With(Columns(kind, kept, lost.Names)).With(verdict.After),
        };
    }

    private static RowVerdict? Edited(RecordKind kind, IRecord record, Row row, WorkspaceState state)
    {
        var kept = kind.Write(record);
        var found = Columns(kind, row.Fields, kept.Names);
        // Compared as the record reads it, so that another spelling of the same is no edit.
        var (read, _) = kind.TryRead(found);
        var undone = Columns(kind, kept.Changes(read is null ? found : kind.Write(read)), kept.Names.Where(c => kind.Guard.Holds(record.Key, c)));
        var (after, sentence) = kind.TryRead(found.With(undone));
        var taken = after is null
            ? Fields.Empty
            : Columns(kind, kind.Write(after).Changes(kept), kept.Names.Where(c => !kind.Guard.Holds(record.Key, c)));
        var id = BrokenRow.IdOf(kind.Schema.Name, row.ItemId);
        var known = state.Broken.GetValueOrDefault(id);
        var broken = sentence is null || known?.Sentence == sentence ? null : Broken(kind, row, record.Key, sentence);
        var mended = after is not null && known is not null ? id : null;
        if (undone.IsEmpty && taken.IsEmpty && broken is null && mended is null)
            return null;
        return new RowVerdict(kind, record.Key)
        {
            Record = taken.IsEmpty ? null : after,
            Write = undone.IsEmpty ? null : WithOwnStamp(undone, kept),
            Before = Nulls(undone).With(Columns(kind, found, undone.Names)).With(Columns(kind, kept, taken.Names)),
            After = undone.With(taken),
            Taken = Names(kind, taken),
            Undone = Names(kind, undone),
            Broken = broken,
            Mended = mended,
        };
    }

    /// <summary>A journal entry's stamp is the id of the command it tells of, and part of its hash: setting it back is no command that may sign it.</summary>
    private static Fields WithOwnStamp(Fields undone, Fields kept) =>
        kept.Mentions(RecordKind.ChangeColumn) ? undone.Set(RecordKind.ChangeColumn, kept.Text(RecordKind.ChangeColumn)) : undone;

    /// <summary>A new row may bring plain columns. Whatever is guarded has to be decided in TeamsAlign and is cleared.</summary>
    private static RowVerdict? Made(RecordKind kind, Row row, WorkspaceState state)
    {
        var key = row.Fields.Text(RecordKind.KeyColumn) ?? "";
        if (kind.RecordType == typeof(JournalEntry))
            return MadeInJournal(kind, key, row, state);
        var found = Columns(kind, row.Fields, kind.Schema.Columns.Select(c => c.Name).Where(c => c != RecordKind.ChangeColumn.Name));
        var guarded = Columns(kind, found, found.Names.Where(c => c != RecordKind.KeyColumn.Name && kind.Guard.Holds(key, c)));
        var (record, sentence) = kind.TryRead(found.With(Nulls(guarded)));
        var id = BrokenRow.IdOf(kind.Schema.Name, row.ItemId);
        var known = state.Broken.GetValueOrDefault(id);
        if (record is null)
            return known?.Sentence == sentence ? null : new RowVerdict(kind, key) { Broken = Broken(kind, row, key, sentence!) };
        return new RowVerdict(kind, record.Key)
        {
            IsNew = true,
            Record = record,
            Write = Nulls(guarded),
            Before = guarded,
            After = Nulls(guarded),
            Taken = ["a new row"],
            Undone = Names(kind, guarded),
            Mended = known is null ? null : id,
        };
    }

    /// <summary>It gets a key that no entry has, so that the next one finds its own free.</summary>
    private static RowVerdict? MadeInJournal(RecordKind kind, string key, Row row, WorkspaceState state)
    {
        if (JournalEntry.IsKey(key) && RecordKey.Number(key) <= state.Counters.GetValueOrDefault(JournalEntry.Prefix))
            return OfArchive(kind, key, row, state);
        var away = $"hand.{row.ItemId}";
        if (key == away && state.Broken.ContainsKey(BrokenRow.IdOf(kind.Schema.Name, row.ItemId)))
            return null;
        return new RowVerdict(kind, away)
        {
            Write = key == away ? null : Fields.Empty,
            Broken = Broken(kind, row, null, "The journal is written by TeamsAlign only."),
        };
    }

    /// <summary>An entry that is no longer in memory cannot be put right from there, but its hash says whether it was changed.</summary>
    private static RowVerdict? OfArchive(RecordKind kind, string key, Row row, WorkspaceState state)
    {
        var isWhole = kind.TryRead(row.Fields).Record is JournalEntry entry && entry.ComputeHash() == entry.Hash;
        return isWhole || state.Broken.ContainsKey(BrokenRow.IdOf(kind.Schema.Name, row.ItemId))
            ? null
            : new RowVerdict(kind, key) { Broken = Broken(kind, row, key, "An old journal entry was changed. The version history of the row in SharePoint has what it was.") };
    }

    private static BrokenRow Broken(RecordKind kind, Row row, string? key, string sentence) =>
        new(kind.Schema.Name, row.ItemId, key is { Length: > 0 } ? key : null, sentence, row.ModifiedByName);

    private static Fields Columns(RecordKind kind, Fields fields, IEnumerable<string> names)
    {
        var wanted = names.ToHashSet(StringComparer.Ordinal);
        return fields.Only(kind.Schema.Columns.Where(c => wanted.Contains(c.Name)));
    }

    private static string[] Names(RecordKind kind, Fields fields) =>
        [.. kind.Schema.Columns.Where(fields.Mentions).Select(c => c.DisplayName)];

    private static Fields Nulls(Fields fields) => Fields.FromJson(new(fields.Names.Select(n => KeyValuePair.Create(n, (System.Text.Json.Nodes.JsonNode?)null))));
}

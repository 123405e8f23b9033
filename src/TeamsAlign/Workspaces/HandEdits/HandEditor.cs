using TeamsAlign.Lists;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>Tells edits by hand from echoes of our own writes, and keeps them until the writer has a turn for them.</summary>
internal sealed partial class HandEditor(SiteLists lists, RecordKinds kinds, RowBook book)
{
    private readonly Queue<QueuedEdit> edits = new();
    private readonly Queue<QueuedEdit> met = new();

    public bool HasEdits => edits.Count + met.Count > 0;

    /// <summary>Edits of rows that we have just written: memory lags behind the list until they are taken, so nothing else may come before.</summary>
    public bool HasMet => met.Count > 0;

    /// <summary>Only a higher counter in the ETag is newer than what we know; a row that says nothing new is no edit.</summary>
    /// <param name="isOurs">Whether a stamp is that of a command in the journal.</param>
    /// <exception cref="ReloadException">A row of ours turned up that we do not know.</exception>
    public async Task NoteAsync(ListNews news, WorkspaceState state, Func<string, bool> isOurs, CancellationToken cancellationToken)
    {
        var kind = news.Kind;
        foreach (var row in news.Changed)
        {
            if (book.TryKeyOf(kind, row.ItemId, out var key) && Row.CounterOf(book[kind, key]?.ETag ?? "") >= row.ETagCounter)
                continue;
            var verdict = JudgeRow.Found(kind, key, row, state);
            if (key is null && verdict is not null && row.ModifiedByApplication is not null && isOurs(row.Fields.Text(RecordKind.ChangeColumn) ?? ""))
                throw new ReloadException();
            if (verdict is not null)
                edits.Enqueue(Edit(kind, key ?? verdict.Key, row, s => JudgeRow.Found(kind, book.TryKeyOf(kind, row.ItemId, out var now) ? now : null, row, s)));
            else if (key is not null)
                book.Know(kind, key, row.ItemId, row.ETag);
        }

        var here = news.Changed.Select(r => r.ItemId).ToHashSet(StringComparer.Ordinal);
        foreach (var item in news.IsAll ? [.. book.ItemsOf(kind).Where(i => !here.Contains(i))] : news.Deleted)
            await NoteGoneAsync(kind, item, state, cancellationToken);
    }

    /// <summary>Rows that had to be written once more may have been edited in between.</summary>
    /// <param name="overwritten">What was lost by that and is not yet in the journal.</param>
    public void Note(IReadOnlyList<MetRow> rows, IReadOnlyList<OverwrittenEdit> overwritten)
    {
        var newest = rows.GroupBy(r => (r.Kind.Schema.Name, r.Key)).ToDictionary(g => g.Key, g => g.Last());
        foreach (var edit in overwritten.Where(o => met.All(m => m.Envelope.Id != o.Id)))
        {
            if (kinds.Named(edit.List) is { } kind)
                Note(kind, edit, newest.Remove((edit.List, edit.Key), out var row) ? row.Now : null);
        }

        foreach (var row in newest.Values)
            met.Enqueue(Edit(row.Kind, row.Key, row.Before, s => JudgeRow.Found(row.Kind, row.Key, row.Now, s)) with { Row = row.Now });
    }

    private void Note(RecordKind kind, OverwrittenEdit edit, Row? now)
    {
        // What is known of the row stays as it is, where it was not looked at.
        var queued = Edit(kind, now is null ? null : edit.Key, edit.Row, _ => null) with { Row = now ?? edit.Row, ItemId = (now ?? edit.Row).ItemId, IsOverwritten = true };
        var command = new TakeHandEdit(edit.List, edit.ItemId) { Judge = s => JudgeRow.Overwritten(kind, edit.Key, edit.Values, queued.IsBehind(book) ? null : now, s) };
        met.Enqueue(queued with { Envelope = queued.Envelope with { Id = edit.Id, Command = command } });
    }

    /// <summary>A committed row that Graph refuses for good: people who can repair it are told.</summary>
    public void Refused(Intent row)
    {
        var kind = kinds.Named(row.List)!;
        var broken = BrokenRow.Refused(row);
        var command = new TakeHandEdit(row.List, row.Key) { Judge = s => s.Broken.ContainsKey(broken.Id) ? null : new RowVerdict(kind, row.Key) { Broken = broken } };
        met.Enqueue(new QueuedEdit(new Envelope(CommandId.New(), command, Person.System, "app"), kind, null, row.Key, NoRow(row.Key)));
    }

    /// <summary>As many as fit, in their order; those of rows we have just written first.</summary>
    public void AddTo(Chain chain, ILogger logger)
    {
        while (Next() is { } queue)
        {
            var edit = queue.Peek();
            try
            {
                if (!edit.IsPast(book))
                {
                    if (chain.Add(edit.Envelope) is null)
                        return;
                    edit.Taken(book);
                }
            }
            catch (InvalidOperationException tooLarge)
            {
                Log.TooLarge(logger, tooLarge.Message);
            }

            queue.Dequeue();
        }
    }

    private Queue<QueuedEdit>? Next() => met.Count > 0 ? met : edits.Count > 0 ? edits : null;

    private async Task NoteGoneAsync(RecordKind kind, string item, WorkspaceState state, CancellationToken cancellationToken)
    {
        var id = BrokenRow.IdOf(kind.Schema.Name, item);
        if (!book.TryKeyOf(kind, item, out var key) && !state.Broken.ContainsKey(id))
            return;
        // Asked once more: a row is not believed to be gone because one answer lacks it.
        if (await lists.GetAsync(kind.Schema, item, cancellationToken) is not null)
            return;
        edits.Enqueue(key is null
            ? Edit(kind, null, NoRow(item), _ => new RowVerdict(kind, "") { Mended = id })
            : Edit(kind, key, NoRow(item), s => JudgeRow.Gone(kind, key, s)) with { Row = null });
    }

    private static Row NoRow(string item) => new(item, "", Fields.Empty, null, null, default);

    private static Person Editor(Row row) => new(new PersonId(row.ModifiedById ?? ""), row.ModifiedByName is { Length: > 0 } name ? name : "Somebody", Roles.Member);

    private static QueuedEdit Edit(RecordKind kind, string? key, Row row, Func<WorkspaceState, RowVerdict?> judge)
    {
        var by = Editor(row);
        var id = CommandId.Of("", by.Id, $"{kind.Schema.Name}/{row.ItemId}", nameof(TakeHandEdit), row.ETag.Length > 0 ? row.ETag : CommandId.New().Value);
        return new QueuedEdit(
            new Envelope(id, new TakeHandEdit(kind.Schema.Name, row.ItemId) { Judge = judge }, by, TakeHandEdit.Surface), kind, key, row.ItemId, row);
    }

    private static partial class Log
    {
        [LoggerMessage(155, LogLevel.Error, "An edit by hand could not be taken: {Reason}")]
        public static partial void TooLarge(ILogger logger, string reason);
    }
}

using TeamsAlign.Lists;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>Tells edits by hand from echoes of our own writes, and keeps them until the writer has a turn for them.</summary>
internal sealed partial class HandEditor(SiteLists lists, RecordKinds kinds, RowBook book)
{
    private readonly Queue<Envelope> edits = new();

    public bool HasEdits => edits.Count > 0;

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
            if ((key ?? verdict?.Key) is { Length: > 0 } known)
                book.Know(kind, known, row.ItemId, row.ETag);
            if (verdict is not null)
                Note(kind, row, s => JudgeRow.Found(kind, key, row, s));
        }

        var here = news.Changed.Select(r => r.ItemId).ToHashSet(StringComparer.Ordinal);
        foreach (var item in news.IsAll ? [.. book.ItemsOf(kind).Where(i => !here.Contains(i))] : news.Deleted)
        {
            // Asked once more: a row is not believed to be gone because one answer lacks it.
            if (!book.TryKeyOf(kind, item, out var key) || await lists.GetAsync(kind.Schema, item, cancellationToken) is not null)
                continue;
            book.Forget(kind, key);
            Note(kind, new Row(item, "", Fields.Empty, null, null, default), s => JudgeRow.Gone(kind, key, s));
        }
    }

    /// <summary>A row that had to be written once more may have been edited in between.</summary>
    /// <param name="before">What was known when it was decided.</param>
    public void Note(MetRow met, WorkspaceState before)
    {
        var overwritten = met.Intent.ByValue ? Fields.Empty : met.Overwritten(before);
        Note(met.Kind, met.Before, s => JudgeRow.Met(met.Kind, met.Intent.Key, met.Now, overwritten, s));
    }

    /// <summary>A committed row that Graph refuses for good: people who can repair it are told.</summary>
    public void Refused(Intent row)
    {
        var kind = kinds.Named(row.List)!;
        var broken = BrokenRow.Refused(row);
        edits.Enqueue(new Envelope(
            CommandId.New(),
            new TakeHandEdit(row.List, row.Key) { Judge = s => s.Broken.ContainsKey(broken.Id) ? null : new RowVerdict(kind, row.Key) { Broken = broken } },
            Person.System, "app"));
    }

    /// <summary>As many as fit, in their order.</summary>
    public void AddTo(Chain chain, ILogger logger)
    {
        while (edits.TryPeek(out var edit))
        {
            try
            {
                if (chain.Add(edit) is null)
                    return;
            }
            catch (InvalidOperationException tooLarge)
            {
                Log.TooLarge(logger, tooLarge.Message);
            }

            edits.Dequeue();
        }
    }

    private void Note(RecordKind kind, Row row, Func<WorkspaceState, RowVerdict?> judge)
    {
        var by = new Person(new PersonId(row.ModifiedById ?? ""), row.ModifiedByName ?? "Somebody", Roles.Member);
        var id = CommandId.Of("", by.Id, $"{kind.Schema.Name}/{row.ItemId}", nameof(TakeHandEdit), row.ETag.Length > 0 ? row.ETag : CommandId.New().Value);
        edits.Enqueue(new Envelope(id, new TakeHandEdit(kind.Schema.Name, row.ItemId) { Judge = judge }, by, TakeHandEdit.Surface));
    }

    private static partial class Log
    {
        [LoggerMessage(155, LogLevel.Error, "An edit by hand could not be taken: {Reason}")]
        public static partial void TooLarge(ILogger logger, string reason);
    }
}

using System.Collections.Immutable;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>
/// The one row whose write is a commit. It fences: only the writer that knows its ETag can write it, and a take-over raises the epoch.
/// </summary>
/// <param name="Counters">Last number given per key prefix.</param>
/// <param name="Intents">Signed target values of the rows of the last chain; what start and failover redo.</param>
/// <param name="Overwritten">Signed: edits by hand that were written over, or are about to be, and are not yet in the journal.</param>
/// <param name="Writer">Which process wrote it, for people who look.</param>
internal sealed record Head(WorkspaceVersion Version, ImmutableDictionary<string, int> Counters, string? Intents, string? Overwritten, string Writer)
{
    public const string RowKey = "head";

    private static readonly NumberColumn Epoch = Columns.Number("Epoch", "Epoch");
    private static readonly NumberColumn Sequence = Columns.Number("Sequence", "Sequence");
    private static readonly NoteColumn CountersColumn = Columns.Note("Counters", "Counters");
    private static readonly NoteColumn IntentsColumn = Columns.Note("Intents", "Intents");
    private static readonly NoteColumn OverwrittenColumn = Columns.Note("Overwritten", "Overwritten edits");
    private static readonly TextColumn WriterColumn = Columns.Text("Writer", "Writer");

    public static readonly ListSchema Schema = new(
        "Workspace", "TeamsAlign's own book-keeping: one row. Editing it stops the app until it has checked everything.",
        [RecordKind.KeyColumn, RecordKind.ChangeColumn, Epoch, Sequence, CountersColumn, IntentsColumn, OverwrittenColumn, WriterColumn]);

    public Fields Write() => Fields.Empty
        .Set(RecordKind.KeyColumn, RowKey)
        .Set(Epoch, Version.Epoch)
        .Set(Sequence, Version.Sequence)
        .Set(CountersColumn, string.Join("; ", Counters.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key} {c.Value}")))
        .Set(IntentsColumn, Intents)
        .Set(OverwrittenColumn, Overwritten)
        .Set(WriterColumn, Writer);

    public static Head Read(Fields fields) => new(
        new WorkspaceVersion((int)(fields.Number(Epoch) ?? 0), (long)(fields.Number(Sequence) ?? 0)),
        ReadCounters(fields.Note(CountersColumn)),
        fields.Note(IntentsColumn),
        fields.Note(OverwrittenColumn),
        fields.Text(WriterColumn) ?? "");

    private static ImmutableDictionary<string, int> ReadCounters(string? note) =>
        (note ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(pair => pair.Split(' '))
            .Where(pair => pair.Length == 2 && int.TryParse(pair[1], out _))
            .ToImmutableDictionary(pair => pair[0], pair => int.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture));
}

using TeamsAlign.Lists;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>The journal as a list.</summary>
internal static class JournalList
{
    private static readonly TextColumn Verb = Columns.Text("Verb", "What");
    private static readonly TextColumn Subject = Columns.Text("Subject", "Record").Indexed();
    private static readonly TextColumn Summary = Columns.Title("Summary");
    private static readonly TextColumn By = Columns.Text("ById", "Person id");
    private static readonly TextColumn ByName = Columns.Text("ByName", "Person");
    private static readonly TextColumn Surface = Columns.Text("Surface", "From where");
    private static readonly TimeColumn At = Columns.Time("At", "When").Indexed();
    private static readonly NoteColumn Why = Columns.Note("Why", "Why");
    private static readonly NoteColumn Changes = Columns.Note("Changes", "Before and after");
    private static readonly NoteColumn Events = Columns.Note("Events", "Events");
    private static readonly TextColumn Previous = Columns.Text("PreviousHash", "Hash of the entry before");
    private static readonly TextColumn Hash = Columns.Text("Hash", "Hash");

    public static readonly RecordKind<JournalEntry> Kind = new(
        new ListSchema("Journal", "Every change ever made. Append-only: entries are chained by hash, and edits are undone and reported.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, Summary, Verb, Subject, By, ByName, Surface, At, Why, Changes, Events, Previous, Hash]),
        Read, Write)
    {
        Guard = Guard.Everything,
    };

    /// <summary>By it the history of one record is found.</summary>
    public static Column SubjectColumn => Subject;

    /// <summary>Before and after, of a row that may be anything.</summary>
    public static string? ChangesOf(Fields f) => f.Note(Changes);

    private static JournalEntry Read(Fields f) => new(f.Text(RecordKind.KeyColumn) ?? throw new FormatException("A journal row without key."))
    {
        Command = f.Text(RecordKind.ChangeColumn) ?? "",
        Verb = f.Text(Verb) ?? "",
        Subject = f.Text(Subject) ?? "",
        Summary = f.Text(Summary) ?? "",
        By = new PersonId(f.Text(By) ?? ""),
        ByName = f.Text(ByName) ?? "",
        Surface = f.Text(Surface) ?? "",
        At = f.Time(At) ?? DateTimeOffset.UnixEpoch,
        Why = f.Note(Why),
        Changes = f.Note(Changes),
        Events = f.Note(Events),
        Previous = f.Text(Previous) ?? "",
        Hash = f.Text(Hash) ?? "",
    };

    private static Fields Write(JournalEntry e) => Fields.Empty
        .Set(RecordKind.ChangeColumn, e.Command)
        .Set(Summary, e.Summary)
        .Set(Verb, e.Verb)
        .Set(Subject, e.Subject)
        .Set(By, e.By.Value)
        .Set(ByName, e.ByName)
        .Set(Surface, e.Surface)
        .Set(At, e.At)
        .Set(Why, e.Why)
        .Set(Changes, e.Changes)
        .Set(Events, e.Events)
        .Set(Previous, e.Previous)
        .Set(Hash, e.Hash);
}

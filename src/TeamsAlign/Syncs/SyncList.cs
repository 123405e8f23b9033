using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

/// <summary>Meetings as a list.</summary>
internal static class SyncList
{
    private static readonly TextColumn Title = Columns.Title("Title");
    private static readonly TextColumn Chat = Columns.Text("Chat", "Chat").Indexed().Described("Id of the conversation.");
    private static readonly NoteColumn Meeting = Columns.Note("Meeting", "Meeting").Described("Id of the Teams meeting.");
    private static readonly ChoiceColumn State = Columns.Choice("State", "State", FieldWords.Choices<SyncState>()).Indexed();
    private static readonly TimeColumn StartedAt = Columns.Time("StartedAt", "Started").Indexed();
    private static readonly TextColumn StartedBy = Columns.Text("StartedBy", "Started by");
    private static readonly TimeColumn ClosedAt = Columns.Time("ClosedAt", "Closed").Indexed();
    private static readonly TextColumn ClosedBy = Columns.Text("ClosedBy", "Closed by");
    private static readonly NoteColumn Items = Columns.Note("Agenda", "Agenda").Described("One point a line.");
    private static readonly NoteColumn Actions = Columns.Note("Actions", "Actions").Described("One action a line.");
    private static readonly NoteColumn Summary = Columns.Note("Summary", "Summary");

    public static readonly RecordKind<Sync> Kind = new(
        new ListSchema("Meetings", "Product–sales meetings: agenda, what came out, actions.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, Title, Chat, Meeting, State, StartedAt, StartedBy, ClosedAt, ClosedBy, Items, Actions, Summary]),
        Read, Write)
    {
        Guard = Guard.Everything,
    };

    private static Sync Read(Fields f) => new(f.RequiredKey(), f.Text(Title) ?? SyncWords.Meeting)
    {
        Chat = f.Text(Chat) ?? "",
        Meeting = f.Note(Meeting),
        State = FieldWords.Parse<SyncState>(f.Choice(State)) ?? SyncState.Draft,
        StartedAt = f.Time(StartedAt) ?? DateTimeOffset.UnixEpoch,
        StartedByName = f.Text(StartedBy),
        ClosedAt = f.Time(ClosedAt),
        ClosedByName = f.Text(ClosedBy),
        Items = SyncLines.Items(f.Note(Items)),
        Actions = SyncLines.Actions(f.Note(Actions)),
        Summary = f.Note(Summary),
    };

    private static Fields Write(Sync s) => Fields.Empty
        .Set(Title, s.Title)
        .Set(Chat, s.Chat)
        .Set(Meeting, s.Meeting)
        .Set<SyncState>(State, s.State)
        .Set(StartedAt, s.StartedAt)
        .Set(StartedBy, s.StartedByName)
        .Set(ClosedAt, s.ClosedAt)
        .Set(ClosedBy, s.ClosedByName)
        .Set(Items, SyncLines.Write(s.Items))
        .Set(Actions, SyncLines.Write(s.Actions))
        .Set(Summary, s.Summary);
}

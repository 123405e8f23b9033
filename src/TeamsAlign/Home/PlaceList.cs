using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>Places as a list of the home site.</summary>
internal static class PlaceList
{
    private static readonly TextColumn Workspace = Columns.Text("Workspace", "Product line").Indexed();
    private static readonly ChoiceColumn PlaceKindColumn = Columns.Choice("PlaceKind", "Kind", FieldWords.Choices<PlaceKind>());
    private static readonly NoteColumn Conversation = Columns.Note("ConversationId", "Conversation id");
    private static readonly TextColumn Person = Columns.Text("PersonId", "Person id");
    private static readonly TextColumn By = Columns.Text("ByName", "Said by");
    private static readonly TimeColumn At = Columns.Time("At", "When");

    public static readonly RecordKind<Place> Kind = new(
        new ListSchema("Places", "Which product line a team, chat or meeting belongs to, and which one somebody works with in their own chat.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, Workspace, PlaceKindColumn, Person, Conversation, By, At]),
        f => new Place(f.RequiredKey(), f.Text(Workspace) ?? "")
        {
            Kind = FieldWords.Parse<PlaceKind>(f.Choice(PlaceKindColumn)) ?? PlaceKind.Chat,
            Person = f.Text(Person),
            Conversation = f.Note(Conversation) ?? "",
            By = f.Text(By) ?? "",
            At = f.Time(At) ?? DateTimeOffset.UnixEpoch,
        },
        p => Fields.Empty.Set(Workspace, p.Workspace).Set(Person, p.Person).Set<PlaceKind>(PlaceKindColumn, p.Kind).Set(Conversation, p.Conversation).Set(By, p.By).Set(At, p.At));
}

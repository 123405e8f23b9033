using TeamsAlign.Lists;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>Posted messages as a list.</summary>
internal static class PostedCardList
{
    private static readonly TextColumn Face = Columns.Text("Face", "Card");
    private static readonly TextColumn Subject = Columns.Text("Subject", "Record").Indexed();
    private static readonly TextColumn For = Columns.Text("ForId", "Person id").Indexed();
    private static readonly NoteColumn Conversation = Columns.Note("Conversation", "Conversation id");
    private static readonly TextColumn Message = Columns.Text("MessageId", "Message id");
    private static readonly TextColumn NoticeKind = Columns.Text("Notice", "Kind of notice");
    private static readonly TimeColumn At = Columns.Time("At", "When").Indexed();
    private static readonly TextColumn Undelivered = Columns.Text("Undelivered", "Could not be delivered because");
    private static readonly TextColumn Place = Columns.Text("Place", "Place");

    public static readonly RecordKind<PostedCard> Kind = new(
        new ListSchema("Messages", "What TeamsAlign has sent, so that cards can follow their record and nobody is told twice.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, Face, Subject, For, Conversation, Message, NoticeKind, At, Undelivered, Place]),
        f => new PostedCard(f.RequiredKey())
        {
            Face = f.Text(Face) ?? "",
            Subject = f.Text(Subject) ?? "",
            For = new PersonId(f.Text(For) ?? ""),
            Conversation = f.Note(Conversation) ?? "",
            Message = f.Text(Message),
            Kind = f.Text(NoticeKind) ?? "",
            At = f.Time(At) ?? DateTimeOffset.UnixEpoch,
            Undelivered = f.Text(Undelivered),
            Place = f.Text(Place),
        },
        c => Fields.Empty
            .Set(Face, c.Face)
            .Set(Subject, c.Subject)
            .Set(For, c.For.Value)
            .Set(Conversation, c.Conversation)
            .Set(Message, c.Message)
            .Set(NoticeKind, c.Kind)
            .Set(At, c.At)
            .Set(Undelivered, c.Undelivered)
            .Set(Place, c.Place));
}

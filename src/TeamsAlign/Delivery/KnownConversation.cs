using System.Security.Cryptography;
using System.Text;
using TeamsAlign.Bots;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>A conversation the bot is, or was, in.</summary>
internal sealed record KnownConversation(string Key, ConversationReference Reference) : IRecord
{
    public bool Left { get; init; }

    /// <summary>Conversation ids are longer than a key column is.</summary>
    public static string KeyOf(string conversationId) =>
        $"C{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(conversationId)).AsSpan(0, 12))}";
}

/// <summary>Conversations as a list.</summary>
internal static class ConversationList
{
    private static readonly NoteColumn Id = Columns.Note("ConversationId", "Conversation id");
    private static readonly NoteColumn ServiceUrl = Columns.Note("ServiceUrl", "Service address");
    private static readonly ChoiceColumn ConversationKindColumn = Columns.Choice("ConversationKind", "Kind", FieldWords.Choices<ConversationKind>());
    private static readonly TextColumn Tenant = Columns.Text("TenantId", "Tenant id");
    private static readonly TextColumn Bot = Columns.Text("BotId", "Bot id");
    private static readonly NoteColumn Mri = Columns.Note("TeamsId", "Teams id");
    private static readonly TextColumn Person = Columns.Text("PersonId", "Person id").Indexed();
    private static readonly YesNoColumn Left = Columns.YesNo("HasLeft", "Removed from there");

    public static readonly RecordKind<KnownConversation> Kind = new(
        new ListSchema("Conversations", "Where TeamsAlign can write: personal chats, group chats, channels.",
            [RecordKind.KeyColumn, RecordKind.ChangeColumn, Id, ServiceUrl, ConversationKindColumn, Tenant, Bot, Mri, Person, Left]),
        f => new KnownConversation(f.RequiredKey(), new ConversationReference(
            f.Note(ServiceUrl) ?? "", f.Note(Id) ?? "", FieldWords.Parse<ConversationKind>(f.Choice(ConversationKindColumn)) ?? ConversationKind.GroupChat, f.Text(Tenant), f.Text(Bot))
        {
            UserMri = f.Note(Mri),
            UserAadObjectId = f.Text(Person),
        })
        {
            Left = f.YesNo(Left),
        },
        c => Fields.Empty
            .Set(Id, c.Reference.ConversationId)
            .Set(ServiceUrl, c.Reference.ServiceUrl)
            .Set<ConversationKind>(ConversationKindColumn, c.Reference.Kind)
            .Set(Tenant, c.Reference.TenantId)
            .Set(Bot, c.Reference.BotId)
            .Set(Mri, c.Reference.UserMri)
            .Set(Person, c.Reference.UserAadObjectId)
            .Set(Left, c.Left));
}

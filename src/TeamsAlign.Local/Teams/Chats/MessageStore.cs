using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace TeamsAlign.Local.Teams.Chats;

/// <summary>The messages of all chats, as stored.</summary>
internal sealed class MessageStore(ChatDatabase database)
{
    private const string Columns = "chat, id, root, sender, sender_name, is_bot, at, content, edited";

    /// <summary>The newest messages of a chat, oldest first.</summary>
    public IReadOnlyList<ChatMessage> Latest(string chat, int count)
    {
        var rows = database.Query(
            $"SELECT {Columns} FROM messages WHERE chat = $chat ORDER BY id DESC LIMIT $count", Read, ("$chat", chat), ("$count", count));
        rows.Reverse();
        return rows;
    }

    public ChatMessage? Find(string chat, string id) => database.Query(
        $"SELECT {Columns} FROM messages WHERE chat = $chat AND id = $id", Read, ("$chat", chat), ("$id", id)).FirstOrDefault();

    /// <summary>The largest id given so far, in milliseconds; 0 in a new folder.</summary>
    public long LastId() => database.Query("SELECT COALESCE(MAX(CAST(id AS INTEGER)), 0) FROM messages", row => row.GetInt64(0))[0];

    /// <summary>Adds the message, or replaces the one with its id.</summary>
    public void Save(ChatMessage message) => database.Execute(
        $"INSERT OR REPLACE INTO messages ({Columns}) VALUES ($chat, $id, $root, $sender, $name, $bot, $at, $content, $edited)",
        ("$chat", message.ChatId),
        ("$id", message.Id),
        ("$root", message.RootId),
        ("$sender", message.From.Mri),
        ("$name", message.From.Name),
        ("$bot", message.From.IsBot),
        ("$at", message.At.ToString("O", CultureInfo.InvariantCulture)),
        ("$content", JsonSerializer.Serialize(message.Content, ChatJson.Default.MessageContent)),
        ("$edited", message.Edited));

    public void Delete(string chat, string id) =>
        database.Execute("DELETE FROM messages WHERE chat = $chat AND id = $id", ("$chat", chat), ("$id", id));

    private static ChatMessage Read(SqliteDataReader row) => new()
    {
        ChatId = row.GetString(0),
        Id = row.GetString(1),
        RootId = row.IsDBNull(2) ? null : row.GetString(2),
        From = new Sender(row.GetString(3), row.GetString(4), row.GetBoolean(5)),
        At = DateTimeOffset.Parse(row.GetString(6), CultureInfo.InvariantCulture),
        Content = JsonSerializer.Deserialize(row.GetString(7), ChatJson.Default.MessageContent) ?? new MessageContent(),
        Edited = row.GetBoolean(8),
    };
}

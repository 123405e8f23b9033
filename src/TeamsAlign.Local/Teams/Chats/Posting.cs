using System.Globalization;

namespace TeamsAlign.Local.Teams.Chats;

/// <summary>Puts messages into chats, changes and removes them, and tells everyone who has the chat open.</summary>
internal sealed class Posting(MessageStore messages, CardViews views, LiveEvents live, TimeProvider time)
{
    private readonly Lock ids = new();
    private long lastId = -1;

    /// <summary>Posts to a chat or thread; a channel post without a root starts a thread of its own.</summary>
    public ChatMessage Post(Chat chat, string? rootId, Sender from, MessageContent content)
    {
        var id = NextId();
        var message = new ChatMessage
        {
            ChatId = chat.Id,
            Id = id,
            RootId = chat.Kind == ChatKind.Channel ? rootId ?? id : null,
            From = from,
            At = time.GetUtcNow(),
            Content = content,
        };
        messages.Save(message);
        live.Publish(chat, LiveEventType.Message, id);
        return message;
    }

    /// <summary>Replaces what a message says, for everybody: own views of its card end.</summary>
    public void Replace(Chat chat, ChatMessage message, MessageContent content)
    {
        messages.Save(message with { Content = content, Edited = true });
        views.Clear(message);
        live.Publish(chat, LiveEventType.Update, message.Id);
    }

    public void Delete(Chat chat, ChatMessage message)
    {
        messages.Delete(chat.Id, message.Id);
        views.Clear(message);
        live.Publish(chat, LiveEventType.Delete, message.Id);
    }

    /// <summary>Ids are milliseconds as in Teams, yet two messages of one millisecond must differ, after a restart too.</summary>
    private string NextId()
    {
        lock (ids)
        {
            if (lastId < 0)
                lastId = messages.LastId();
            lastId = Math.Max(lastId + 1, time.GetUtcNow().ToUnixTimeMilliseconds());
            return lastId.ToString(CultureInfo.InvariantCulture);
        }
    }
}

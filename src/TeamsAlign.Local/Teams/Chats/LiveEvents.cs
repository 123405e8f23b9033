using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace TeamsAlign.Local.Teams.Chats;

/// <summary>Tells open pages what changed. A page that missed something reads the chat again, so nothing is kept.</summary>
internal sealed class LiveEvents
{
    private const int Backlog = 1000;
    private readonly ConcurrentDictionary<Channel<LiveEvent>, SamplePerson> listeners = [];

    /// <summary>Events this person may see, until <paramref name="listener"/> is given back by <see cref="Leave"/>.</summary>
    public ChannelReader<LiveEvent> Join(SamplePerson person, out Channel<LiveEvent> listener)
    {
        // A page that does not read loses the oldest: it must not hold up the chat.
        listener = Channel.CreateBounded<LiveEvent>(
            new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest });
        listeners[listener] = person;
        return listener.Reader;
    }

    public void Leave(Channel<LiveEvent> listener) => listeners.TryRemove(listener, out _);

    /// <summary>Tells the members of a chat, or only one of them.</summary>
    public void Publish(Chat chat, LiveEventType type, string? messageId, SamplePerson? only = null) =>
        Publish(new LiveEvent(type, chat.Id, messageId), chat, only);

    /// <summary>Shows a person in a meeting what the bot has for them alone.</summary>
    public void Notify(Chat chat, SamplePerson person, JsonArray surfaces) => Publish(
        new LiveEvent(LiveEventType.Notification, chat.Id, MessageId: null, surfaces.DeepClone()), chat, person);

    private void Publish(LiveEvent happened, Chat chat, SamplePerson? only)
    {
        foreach (var (listener, person) in listeners)
        {
            if (only is null ? chat.Has(person) : only == person)
                listener.Writer.TryWrite(happened);
        }
    }
}

namespace TeamsAlign.Bots;

/// <summary>What the form of a conversation's id says. The ids themselves are opaque; forms that are not known are no error.</summary>
public enum ConversationForm
{
    /// <summary>None of those below, such as the Playground's.</summary>
    Unknown,

    /// <summary><c>a:…</c>: a person and the bot.</summary>
    Personal,

    /// <summary><c>19:…@thread.v2</c>: a group chat.</summary>
    GroupChat,

    /// <summary><c>19:meeting_…@thread.v2</c>: the chat of a meeting.</summary>
    MeetingChat,

    /// <summary><c>19:…@unq.gbl.spaces</c>: two people, without the bot. Message extensions run there; nothing can be written there.</summary>
    TwoPeople,

    /// <summary><c>19:…@thread.tacv2</c> or <c>@thread.skype</c>: a channel.</summary>
    Channel,
}

/// <summary>A conversation's id in its parts.</summary>
/// <param name="Text">The id as it came: for answers.</param>
/// <param name="Base">Without a thread: for rosters.</param>
/// <param name="ThreadRootId">Root message of the thread, in channels.</param>
/// <param name="Form">What the id's form says.</param>
public readonly record struct ConversationId(string Text, string Base, string? ThreadRootId, ConversationForm Form)
{
    private const string ThreadMark = ";messageid=";

    /// <summary>Takes an id apart; takes any text.</summary>
    public static ConversationId Parse(string? text)
    {
        text ??= "";
        var end = text.IndexOf(';', StringComparison.Ordinal);
        var id = end < 0 ? text : text[..end];
        var root = text.IndexOf(ThreadMark, StringComparison.OrdinalIgnoreCase);
        return new(text, id, root < 0 ? null : text[(root + ThreadMark.Length)..], FormOf(id));
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static ConversationForm FormOf(string id) => id switch
    {
        _ when id.StartsWith("a:", StringComparison.Ordinal) => ConversationForm.Personal,
        _ when id.EndsWith("@thread.tacv2", StringComparison.OrdinalIgnoreCase) => ConversationForm.Channel,
        _ when id.EndsWith("@thread.skype", StringComparison.OrdinalIgnoreCase) => ConversationForm.Channel,
        _ when id.EndsWith("@unq.gbl.spaces", StringComparison.OrdinalIgnoreCase) => ConversationForm.TwoPeople,
        _ when !id.EndsWith("@thread.v2", StringComparison.OrdinalIgnoreCase) => ConversationForm.Unknown,
        _ when id.StartsWith("19:meeting_", StringComparison.OrdinalIgnoreCase) => ConversationForm.MeetingChat,
        _ => ConversationForm.GroupChat,
    };
}

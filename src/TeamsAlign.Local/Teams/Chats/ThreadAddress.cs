namespace TeamsAlign.Local.Teams.Chats;

/// <summary>A conversation id as it travels: the chat, and in channels the root message of a thread behind <c>;messageid=</c>.</summary>
internal readonly record struct ThreadAddress(string ChatId, string? RootId)
{
    private const string Separator = ";messageid=";

    public static ThreadAddress Parse(string id)
    {
        var at = id.IndexOf(Separator, StringComparison.Ordinal);
        return at < 0 ? new(id, null) : new(id[..at], id[(at + Separator.Length)..]);
    }

    public override string ToString() => RootId is null ? ChatId : ChatId + Separator + RootId;
}

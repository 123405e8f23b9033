using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>Finds the chat a connector call is about and checks that the bot is in it.</summary>
internal sealed class BotSeat(Installations installations)
{
    /// <summary>The chat and thread of a conversation id, or the answer that refuses it.</summary>
    public (Chat Chat, string? RootId, IResult? Refusal) Find(string conversationId)
    {
        var address = ThreadAddress.Parse(Uri.UnescapeDataString(conversationId));
        if (SampleChats.Find(address.ChatId) is not { } chat)
            return (null!, null, ConnectorError.NoConversation());
        return installations.Includes(chat)
            ? (chat, address.RootId, null)
            : (chat, address.RootId, ConnectorError.NotInRoster());
    }
}

namespace TeamsAlign.Bots;

/// <summary>Who can be reached where. The library tells it what it sees; the app stores it. Calls are frequent: make the unchanged case cheap.</summary>
public interface IConversationBook
{
    /// <summary>The bot is in this conversation, and this is where the channel listens now. Comes with every message, installation and click.</summary>
    ValueTask RememberAsync(ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>The bot is not in this conversation any more: sending would fail.</summary>
    ValueTask ForgetAsync(ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>A conversation by its id (without a thread); null when unknown or forgotten.</summary>
    ValueTask<ConversationReference?> FindConversationAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>The personal chat with somebody; null when unknown or forgotten.</summary>
    ValueTask<ConversationReference?> FindPersonAsync(string? tenantId, string aadObjectId, CancellationToken cancellationToken);
}

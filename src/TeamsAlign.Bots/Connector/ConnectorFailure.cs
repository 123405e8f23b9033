namespace TeamsAlign.Bots;

/// <summary>Why the channel did not take a call, in terms of what to do next.</summary>
public enum ConnectorFailure
{
    /// <summary>The call itself is wrong; trying again does not help.</summary>
    Rejected,

    /// <summary>The person blocked the bot, or an administrator did: write nothing until the person speaks again.</summary>
    Blocked,

    /// <summary>The app is not, or no longer, installed in this conversation: drop the reference.</summary>
    NotInConversation,

    /// <summary>A permission the manifest must ask for is missing.</summary>
    NotPermitted,

    /// <summary>The conversation, message or member does not exist (any more); a message may be sent anew.</summary>
    NotFound,

    /// <summary>The message is too large.</summary>
    TooLarge,

    /// <summary>Too many calls, even after waiting; see <see cref="ConnectorException.RetryAfter"/>.</summary>
    Throttled,

    /// <summary>The channel is in trouble; trying later helps and does no harm.</summary>
    TryAgain,

    /// <summary>Nobody knows whether the message was posted: sending again may show it twice.</summary>
    Ambiguous,

    /// <summary>The bot got no token of its own, or the channel does not accept it: tenant, secret or audience are wrong.</summary>
    Unauthorized,

    /// <summary>The service address is not on the list of allowed hosts; nothing was sent.</summary>
    ForeignHost,
}

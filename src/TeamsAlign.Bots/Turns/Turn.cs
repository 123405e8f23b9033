namespace TeamsAlign.Bots;

/// <summary>One activity being handled: who, where, and a way to answer. Handlers get one of the kinds below.</summary>
public abstract class Turn
{
    private Conversation? _conversation;
    private Sender? _from;

    private protected Turn(TurnContext context) => Context = context;

    /// <summary>The activity as it came.</summary>
    public Activity Activity => Context.Activity;

    /// <summary>Who sent it.</summary>
    public Sender From => _from ??= Sender.Of(Activity);

    /// <summary>Where.</summary>
    public Conversation Conversation => _conversation ??= Conversation.Of(Activity);

    /// <summary>BCP 47 tag of the person's language; <c>en-US</c> when unknown.</summary>
    public string Locale => Activity.Locale ?? Client?.Locale ?? "en-US";

    /// <summary>IANA name of the person's time zone, when known.</summary>
    public string? TimeZone => Activity.LocalTimezone ?? Client?.Timezone;

    /// <summary>Everything it takes to write here again later.</summary>
    public ConversationReference Reference => ConversationReference.Of(Activity, Conversation, From);

    /// <summary>Calls to the channel.</summary>
    public ConnectorClient Connector => Context.Connector;

    internal TurnContext Context { get; }

    private Entity? Client => Activity.Entities?.FirstOrDefault(entity => entity?.Type == "clientInfo");

    /// <summary>Writes into the conversation (in channels: into the thread).</summary>
    /// <returns>Id of the message, for updates; null when the channel gives none.</returns>
    /// <exception cref="ConnectorException">The channel did not take it.</exception>
    /// <exception cref="InvalidOperationException">This turn is an automatic refresh, which must not write.</exception>
    public virtual Task<string?> ReplyAsync(OutboundActivity message, CancellationToken cancellationToken)
    {
        if (Context.Replies is not { } replies)
            return Connector.SendAsync(Reference, message, cancellationToken);
        lock (replies)
            replies.Add(message);
        return Task.FromResult<string?>(null);
    }
}

namespace TeamsAlign.Bots;

/// <summary>All it takes to write into a conversation later. Serializes as it is; nothing in it is secret.</summary>
/// <param name="ServiceUrl">Where the channel listens; the newest seen.</param>
/// <param name="ConversationId">Id, in channels with or without a thread.</param>
/// <param name="Kind">Personal, group chat or channel.</param>
/// <param name="TenantId">Tenant.</param>
/// <param name="BotId">The bot's own id: <c>28:…</c>.</param>
public sealed record ConversationReference(
    string ServiceUrl, string ConversationId, ConversationKind Kind, string? TenantId, string? BotId)
{
    /// <summary>Where the channel listens when nothing ever came from it, or an old regional address stopped working.</summary>
    public const string GlobalServiceUrl = "https://smba.trafficmanager.net/teams/";

    /// <summary>In personal chats, the person's id for this bot.</summary>
    public string? UserMri { get; init; }

    /// <summary>In personal chats, the person's Entra object id.</summary>
    public string? UserAadObjectId { get; init; }

    /// <summary>Id without the thread, for rosters.</summary>
    public string BaseConversationId => Bots.ConversationId.Parse(ConversationId).Base;

    internal static ConversationReference Of(Activity activity, Conversation conversation, Sender from) =>
        new(activity.ServiceUrl ?? "", conversation.Id, conversation.Kind, conversation.TenantId, activity.Recipient?.Id)
        {
            UserMri = conversation.Kind == ConversationKind.Personal ? from.Mri : null,
            UserAadObjectId = conversation.Kind == ConversationKind.Personal ? from.AadObjectId : null,
        };
}

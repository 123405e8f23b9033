namespace TeamsAlign.Bots;

/// <summary>Kind of a conversation.</summary>
public enum ConversationKind
{
    /// <summary>One person and the bot.</summary>
    Personal,

    /// <summary>A group or meeting chat.</summary>
    GroupChat,

    /// <summary>A channel of a team.</summary>
    Channel,
}

/// <summary>Where an activity comes from. Ids are opaque text.</summary>
public sealed record Conversation
{
    /// <summary>Id for answers: in channels with the thread's <c>;messageid=</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Id for rosters: without <c>;messageid=</c>.</summary>
    public required string BaseId { get; init; }

    /// <summary>Personal, group chat or channel.</summary>
    public required ConversationKind Kind { get; init; }

    /// <summary>What the form of the id says.</summary>
    public ConversationForm Form { get; init; }

    /// <summary>Tenant.</summary>
    public required string? TenantId { get; init; }

    /// <summary>Name, of some group chats and channels.</summary>
    public string? Name { get; init; }

    /// <summary>Base64 id of the meeting this is the chat of.</summary>
    public string? MeetingId { get; init; }

    /// <summary>The team.</summary>
    public string? TeamId { get; init; }

    /// <summary>The team's Entra group.</summary>
    public string? TeamGroupId { get; init; }

    /// <summary>The channel.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Root message of the thread, in channels.</summary>
    public string? ThreadRootId { get; init; }

    internal static Conversation Of(Activity activity)
    {
        var account = activity.Conversation;
        var data = activity.ChannelData;
        var id = ConversationId.Parse(account?.Id);
        var kind = KindOf(account, id.Form);
        return new()
        {
            Id = id.Text,
            BaseId = id.Base,
            Kind = kind,
            Form = id.Form,
            TenantId = data?.Tenant?.Id ?? account?.TenantId,
            Name = account?.Name,
            MeetingId = data?.Meeting?.Id,
            TeamId = data?.Team?.Id ?? data?.TeamsTeamId,
            TeamGroupId = data?.Team?.AadGroupId,
            ChannelId = data?.Channel?.Id ?? data?.TeamsChannelId ?? (kind == ConversationKind.Channel ? id.Base : null),
            ThreadRootId = id.ThreadRootId,
        };
    }

    private static ConversationKind KindOf(ConversationAccount? account, ConversationForm form) => account?.ConversationType switch
    {
        { } type when type.Equals("personal", StringComparison.OrdinalIgnoreCase) => ConversationKind.Personal,
        { } type when type.Equals("channel", StringComparison.OrdinalIgnoreCase) => ConversationKind.Channel,
        { } type when type.Equals("groupChat", StringComparison.OrdinalIgnoreCase) => ConversationKind.GroupChat,
        _ when form == ConversationForm.Channel => ConversationKind.Channel,
        _ when form is ConversationForm.GroupChat or ConversationForm.MeetingChat or ConversationForm.TwoPeople => ConversationKind.GroupChat,
        _ => account?.IsGroup == true ? ConversationKind.GroupChat : ConversationKind.Personal,
    };
}

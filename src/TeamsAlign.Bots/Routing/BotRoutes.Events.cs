namespace TeamsAlign.Bots;

/// <content>
/// What happens around the bot. Several parts of a bot may listen to one of these; all of them are called, in the order of
/// registration, before the activity is acknowledged.
/// </content>
public sealed partial class BotRoutes
{
    internal List<BotHandler<InstallTurn>> Installs { get; } = [];

    internal List<BotHandler<InstallTurn>> Uninstalls { get; } = [];

    internal List<BotHandler<MembersTurn>> BotsAdded { get; } = [];

    internal List<BotHandler<MembersTurn>> MembersCame { get; } = [];

    internal List<BotHandler<MembersTurn>> MembersWent { get; } = [];

    internal List<BotHandler<TeamEventTurn>> TeamEvents { get; } = [];

    internal List<BotHandler<MessageChangeTurn>> Edits { get; } = [];

    internal List<BotHandler<MessageChangeTurn>> Deletions { get; } = [];

    internal List<BotHandler<MessageChangeTurn>> Reactions { get; } = [];

    internal List<BotHandler<MeetingTurn>> MeetingStarts { get; } = [];

    internal List<BotHandler<MeetingTurn>> MeetingEnds { get; } = [];

    internal List<BotHandler<ParticipantsTurn>> Participants { get; } = [];

    internal List<BotHandler<ActivityTurn>> OtherEvents { get; } = [];

    /// <summary>The app was installed or upgraded here. May come twice, and before or after <see cref="OnBotAdded"/>.</summary>
    public BotRoutes OnInstalled(BotHandler<InstallTurn> handler) => Listen(Installs, handler);

    /// <summary>The app was removed here: nothing can be sent any more.</summary>
    public BotRoutes OnUninstalled(BotHandler<InstallTurn> handler) => Listen(Uninstalls, handler);

    /// <summary>The bot itself was added to the conversation.</summary>
    public BotRoutes OnBotAdded(BotHandler<MembersTurn> handler) => Listen(BotsAdded, handler);

    /// <summary>People came.</summary>
    public BotRoutes OnMembersAdded(BotHandler<MembersTurn> handler) => Listen(MembersCame, handler);

    /// <summary>People went.</summary>
    public BotRoutes OnMembersRemoved(BotHandler<MembersTurn> handler) => Listen(MembersWent, handler);

    /// <summary>A team or channel changed.</summary>
    public BotRoutes OnTeamEvent(BotHandler<TeamEventTurn> handler) => Listen(TeamEvents, handler);

    /// <summary>A message was edited or brought back.</summary>
    public BotRoutes OnMessageEdited(BotHandler<MessageChangeTurn> handler) => Listen(Edits, handler);

    /// <summary>A message was deleted.</summary>
    public BotRoutes OnMessageDeleted(BotHandler<MessageChangeTurn> handler) => Listen(Deletions, handler);

    /// <summary>Somebody reacted to a message of the bot.</summary>
    public BotRoutes OnReaction(BotHandler<MessageChangeTurn> handler) => Listen(Reactions, handler);

    /// <summary>A meeting began. Not guaranteed to come, and may come twice.</summary>
    public BotRoutes OnMeetingStarted(BotHandler<MeetingTurn> handler) => Listen(MeetingStarts, handler);

    /// <summary>A meeting ended, possibly one whose start never came.</summary>
    public BotRoutes OnMeetingEnded(BotHandler<MeetingTurn> handler) => Listen(MeetingEnds, handler);

    /// <summary>People joined or left a meeting.</summary>
    public BotRoutes OnMeetingParticipants(BotHandler<ParticipantsTurn> handler) => Listen(Participants, handler);

    /// <summary>Any other event, such as a read receipt.</summary>
    public BotRoutes OnOtherEvent(BotHandler<ActivityTurn> handler) => Listen(OtherEvents, handler);

    private BotRoutes Listen<TTurn>(List<BotHandler<TTurn>> listeners, BotHandler<TTurn> handler)
        where TTurn : Turn
    {
        if (listeners.Contains(handler))
            throw new InvalidOperationException($"{handler.Method.Name} listens twice to the same thing.");
        listeners.Add(handler);
        return this;
    }
}

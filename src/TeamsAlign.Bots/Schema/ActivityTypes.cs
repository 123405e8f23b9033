namespace TeamsAlign.Bots;

/// <summary>Values of <see cref="Activity.Type"/> that Teams sends.</summary>
public static class ActivityTypes
{
    /// <summary>Text, or the submission of a card.</summary>
    public const string Message = "message";

    /// <summary>A message was edited or brought back.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>A reaction to a message of the bot.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>Membership, team or channel changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The app was installed, upgraded or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>Meetings and read receipts.</summary>
    public const string Event = "event";

    /// <summary>A question answered in the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>Sent to show that the bot is busy.</summary>
    public const string Typing = "typing";
}

namespace TeamsAlign.Bots;

/// <summary>A meeting.</summary>
/// <param name="Details">What it is.</param>
/// <param name="Conversation">Its chat.</param>
/// <param name="Organizer">Who called it.</param>
public sealed record MeetingInfo(MeetingDetails? Details, ConversationAccount? Conversation, Account? Organizer);

/// <summary>What a meeting is.</summary>
/// <param name="Id">Base64 id.</param>
/// <param name="MsGraphResourceId">Id of Graph's <c>onlineMeeting</c>.</param>
/// <param name="Title">Title.</param>
/// <param name="Type"><c>Scheduled</c>, <c>Recurring</c>, <c>MeetNow</c>, …</param>
/// <param name="JoinUrl">Opens it.</param>
/// <param name="ScheduledStartTime">Planned start, ISO 8601, as it came.</param>
/// <param name="ScheduledEndTime">Planned end, ISO 8601, as it came.</param>
public sealed record MeetingDetails(
    string? Id,
    string? MsGraphResourceId,
    string? Title,
    string? Type,
    string? JoinUrl,
    string? ScheduledStartTime,
    string? ScheduledEndTime);

/// <summary>Somebody in a meeting, as asked for by the bot. Roles change: do not keep them.</summary>
/// <param name="User">Who.</param>
/// <param name="Meeting">As what.</param>
public sealed record MeetingParticipant(Account? User, MeetingPresence? Meeting);

/// <summary>A dialog or badge for some people in a meeting.</summary>
/// <param name="Recipients">At most 50 user ids of the bot (<c>29:…</c>).</param>
public sealed record MeetingNotification(IReadOnlyList<string> Recipients)
{
    /// <summary>A dialog on their stage.</summary>
    public MeetingDialog? Dialog { get; init; }

    /// <summary>True puts a badge on the app's tab icon; at most once a minute.</summary>
    public bool Badge { get; init; }

    /// <summary>The tab whose icon gets the badge; the only one when null.</summary>
    public string? TabEntityId { get; init; }

    /// <summary>Shows the dialog as somebody's rather than the app's.</summary>
    public OnBehalfOf? OnBehalfOf { get; init; }
}

/// <summary>A dialog on the stage of a meeting.</summary>
/// <param name="Title">Title.</param>
/// <param name="Url">HTTPS page of a domain in the manifest.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record MeetingDialog(string Title, string Url, int Width, int Height);

/// <summary>Somebody a meeting notification did not reach.</summary>
/// <param name="RecipientMri">Who.</param>
/// <param name="ErrorCode">A word for programs.</param>
/// <param name="FailureReason">A sentence.</param>
public sealed record NotificationFailure(string? RecipientMri, string? ErrorCode, string? FailureReason);

using System.Globalization;

namespace TeamsAlign.Bots;

/// <summary>A meeting began or ended: when somebody really started or left the call, not at the planned time.</summary>
public sealed class MeetingTurn : Turn
{
    private readonly MeetingValue _value;

    internal MeetingTurn(TurnContext context, MeetingValue value)
        : base(context) => _value = value;

    /// <summary>Base64 meeting id, the same as in tabs; the same for all occurrences of a series.</summary>
    public string MeetingId => Conversation.MeetingId ?? "";

    /// <summary>Title.</summary>
    public string? Title => _value.Title;

    /// <summary><c>Scheduled</c>, <c>Recurring</c>, <c>MeetNow</c>, …</summary>
    public string? MeetingType => _value.MeetingType;

    /// <summary>Opens the meeting.</summary>
    public string? JoinUrl => _value.JoinUrl;

    /// <summary>When it began.</summary>
    public DateTimeOffset? StartedAt => Read(_value.StartTime);

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt => Read(_value.EndTime);

    private static DateTimeOffset? Read(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
}

/// <summary>People joined or left a meeting.</summary>
public sealed class ParticipantsTurn : Turn
{
    internal ParticipantsTurn(TurnContext context, IReadOnlyList<MeetingMember> members, bool joined)
        : base(context) => (Members, Joined) = (members, joined);

    /// <summary>Base64 meeting id.</summary>
    public string MeetingId => Conversation.MeetingId ?? "";

    /// <summary>Who.</summary>
    public IReadOnlyList<MeetingMember> Members { get; }

    /// <summary>True for joining, false for leaving.</summary>
    public bool Joined { get; }
}

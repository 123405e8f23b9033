using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>A message of ours that shows something of the workspace, kept so that it can follow. For a notice it is also the claim to send it.</summary>
/// <param name="Key">For a notice: journal key, number of the event, receiver. Otherwise conversation and message.</param>
internal sealed record PostedCard(string Key) : IRecord
{
    public string Face { get; init; } = "";

    /// <summary>Key of the record shown; empty for a list or queue.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The one person who sees it, in a personal chat; none in a shared conversation.</summary>
    public PersonId For { get; init; }
    public string Conversation { get; init; } = "";

    /// <summary>The channel's id of the message; absent while it is not known to be sent.</summary>
    public string? Message { get; init; }

    /// <summary>Kind of notice, for muting; empty for an answer to somebody's own message.</summary>
    public string Kind { get; init; } = "";
    public DateTimeOffset At { get; init; }

    /// <summary>Why it could not be delivered, for the product manager to see.</summary>
    public string? Undelivered { get; init; }

    /// <summary>Small state of the card itself, such as the place in a queue. Never facts to be believed.</summary>
    public string? Place { get; init; }

    public bool IsShared => For.IsNone;
}

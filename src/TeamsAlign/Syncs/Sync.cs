using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

internal enum SyncState { Draft, Running, Closed }

internal enum AgendaGroup { Decide, Changed, Promised }

internal enum AgendaOutcome { Queued, Discussing, Decided, Noted, CarriedOver }

/// <summary>One point of the agenda.</summary>
/// <param name="Id">Unique within the meeting; the key of what it links to.</param>
internal sealed record AgendaItem(string Id, AgendaGroup Group, string Link, string Title, AgendaOutcome Outcome = AgendaOutcome.Queued)
{
    public string? Detail { get; init; }
    public string? Note { get; init; }
    public string? OutcomeText { get; init; }
    public bool CarriedOver { get; init; }
}

internal sealed record SyncAction(int Id, string What, PersonId Who, string? WhoName, DateOnly? Due, bool Done = false);

/// <summary>One product–sales meeting.</summary>
internal sealed record Sync(string Key, string Title) : IRecord
{
    public const string Prefix = "SY";

    /// <summary>Conversation id of the chat; with <see cref="Meeting"/> it says where the meeting is.</summary>
    public string Chat { get; init; } = "";

    /// <summary>The Teams meeting id, Base64, as the host gave it.</summary>
    public string? Meeting { get; init; }
    public SyncState State { get; init; }
    public DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public IReadOnlyList<AgendaItem> Items { get; init; } = [];
    public IReadOnlyList<SyncAction> Actions { get; init; } = [];
    public string? Summary { get; init; }
}

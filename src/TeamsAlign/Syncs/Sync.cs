using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

internal enum SyncState { Draft, Running, Closed }

internal enum AgendaGroup { Decide, Changed, Promised }

internal enum AgendaOutcome { Queued, Discussing, Decided, Noted, CarriedOver }

/// <summary>One point of the agenda.</summary>
/// <param name="Id">Unique within the meeting; the key of what it links to.</param>
/// <param name="Title">As it was when the meeting started, cut to what a line of the list holds.</param>
internal sealed record AgendaItem(string Id, AgendaGroup Group, string Link, string Title, AgendaOutcome Outcome = AgendaOutcome.Queued)
{
    public string? Detail { get; init; }

    /// <summary>What people typed while it was discussed.</summary>
    public string? Note { get; init; }

    /// <summary>What came out, in our words: "Approved", "Not discussed".</summary>
    public string? OutcomeText { get; init; }

    /// <summary>Left open by the meeting before.</summary>
    public bool CarriedOver { get; init; }
}

/// <summary>Something somebody takes on in a meeting.</summary>
/// <param name="Id">1, 2, … within the meeting.</param>
/// <param name="Who">Nobody where it is open who does it.</param>
internal sealed record SyncAction(int Id, string What, PersonId Who, string? WhoName, DateOnly? Due, bool Done = false);

/// <summary>One product–sales meeting. A draft is never stored: until somebody starts it, the agenda is worked out anew whenever somebody looks.</summary>
internal sealed record Sync(string Key, string Title) : IRecord
{
    public const string Prefix = "SY";

    /// <summary>Conversation id of the chat; with <see cref="Meeting"/> it says where the meeting is.</summary>
    public string Chat { get; init; } = "";

    /// <summary>The Teams meeting id, Base64, as the host gave it.</summary>
    public string? Meeting { get; init; }
    public SyncState State { get; init; }
    public DateTimeOffset StartedAt { get; init; }
    public string? StartedByName { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public string? ClosedByName { get; init; }
    public IReadOnlyList<AgendaItem> Items { get; init; } = [];
    public IReadOnlyList<SyncAction> Actions { get; init; } = [];

    /// <summary>Set by closing; names no customer and no money.</summary>
    public string? Summary { get; init; }

    public AgendaItem? Item(string id) => Items.FirstOrDefault(i => string.Equals(i.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The meeting with this item in place of the one of the same id.</summary>
    public Sync With(AgendaItem item) => this with { Items = [.. Items.Select(i => i.Id == item.Id ? item : i)] };
}

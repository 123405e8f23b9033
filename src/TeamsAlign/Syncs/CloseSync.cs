using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

/// <summary>
/// Closes a meeting: what was not decided is carried over, changes nobody talked about are marked as not discussed, and the summary is kept
/// and told to the chat.
/// </summary>
internal sealed record CloseSync(string Sync) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (stored, refusal) = SyncRights.Running(state, by, Sync);
        if (stored is null)
            return refusal!;
        var closed = Settled(state, AgendaNow.Of(state, stored)) with
        {
            State = SyncState.Closed,
            ClosedAt = now,
            ClosedByName = by.Name,
        };
        // Never refused for its size: a meeting must be closable. The summary is short by construction.
        return Decision.About(closed.Key, $"Closed {closed.Key}").Put(closed).Tell(new SyncClosed(closed.Key, closed.Chat, by.Id));
    }

    /// <summary>The meeting with every point settled and the summary this gives; what closing keeps, and what is shown before.</summary>
    public static Sync Settled(WorkspaceState state, Sync sync)
    {
        var settled = sync with { Items = [.. sync.Items.Select(Settle)] };
        return settled with { Summary = SyncSummary.Of(state, settled) };
    }

    private static AgendaItem Settle(AgendaItem item) => item switch
    {
        { Outcome: var outcome } when SyncMoves.IsSettled(outcome) => item,
        { Group: AgendaGroup.Decide } => item with { Outcome = AgendaOutcome.CarriedOver },
        { Outcome: AgendaOutcome.Discussing } => item with { Outcome = AgendaOutcome.Noted },
        _ => item with { Outcome = AgendaOutcome.Noted, OutcomeText = "Not discussed" },
    };
}

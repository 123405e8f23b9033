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
        var sync = AgendaNow.Of(state, stored);
        var closed = sync with
        {
            State = SyncState.Closed,
            ClosedAt = DateTimeOffset.FromUnixTimeSeconds(now.ToUnixTimeSeconds()),
            ClosedByName = by.Name,
            Items = [.. sync.Items.Select(Settle)],
        };
        closed = closed with { Summary = SyncSummary.Of(state, closed) };
        // Never refused for its size: a meeting must be closable. The summary is short by construction.
        return Decision.About(closed.Key, $"Closed {closed.Key}").Put(closed).Tell(new SyncClosed(closed.Key, closed.Chat, by.Id));
    }

    private static AgendaItem Settle(AgendaItem item) => item switch
    {
        { Outcome: var outcome } when SyncMoves.IsSettled(outcome) => item,
        { Group: AgendaGroup.Decide } => item with { Outcome = AgendaOutcome.CarriedOver },
        { Outcome: AgendaOutcome.Discussing } => item with { Outcome = AgendaOutcome.Noted },
        _ => item with { Outcome = AgendaOutcome.Noted, OutcomeText = "Not discussed" },
    };
}

using static TeamsAlign.Syncs.AgendaOutcome;

namespace TeamsAlign.Syncs;

/// <summary>The life cycles of a meeting and of an agenda item as tables.</summary>
internal static class SyncMoves
{
    /// <summary>Draft → running → closed.</summary>
    public static bool IsPossible(SyncState from, SyncState to) =>
        (from, to) is (SyncState.Draft, SyncState.Running) or (SyncState.Running, SyncState.Closed);

    /// <summary>
    /// Queued → discussing → decided, noted or carried over. An outcome given to a queued item takes it through the discussion in the same
    /// step: nobody has to press two buttons for one thing. Noted and carried over can be taken up again while the meeting runs: they
    /// are one click each, and nothing else followed from them. A decision stays.
    /// </summary>
    public static bool IsPossible(AgendaOutcome from, AgendaOutcome to) => (from, to) switch
    {
        (Queued, Discussing or Decided or Noted or CarriedOver) => true,
        (Discussing, Decided or Noted or CarriedOver) => true,
        (Noted or CarriedOver, Discussing) => true,
        _ => false,
    };

    /// <summary>Decided, noted or carried over: done with for this meeting.</summary>
    public static bool IsSettled(AgendaOutcome outcome) => outcome is Decided or Noted or CarriedOver;

    /// <summary>What is possible instead of a move that the table does not have.</summary>
    public static string WhyNot(AgendaItem item, AgendaOutcome to) => item.Outcome switch
    {
        Decided => $"{item.Link} has been decided in this meeting. That stays.",
        Noted => $"{item.Link} has been noted in this meeting. It can be taken up again.",
        CarriedOver => $"{item.Link} is carried over to the next meeting. It can be taken up again.",
        Discussing when to == Discussing => $"{item.Link} is being discussed already.",
        Discussing => $"{item.Link} is being discussed. From there it can be decided, noted or carried over.",
        _ => $"{item.Link} is on the agenda already. It can be discussed, decided, noted or carried over.",
    };
}

using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

/// <summary>Moves a point of the agenda on. A request is decided by answering it, not by saying so.</summary>
/// <param name="Sync">Key of the meeting.</param>
/// <param name="Item">Id of the point.</param>
internal sealed record SetAgendaOutcome(string Sync, string Item, AgendaOutcome Outcome) : Command
{
    /// <summary>What was said; needed to decide about a change.</summary>
    public string? Note { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (stored, refusal) = SyncRights.Running(state, by, Sync);
        if (stored is null)
            return refusal!;
        var sync = AgendaNow.Of(state, stored);
        if (sync.Item(Item) is not { } item)
            return Refusal.NotFound(Item);
        if (!SyncMoves.IsPossible(item.Outcome, Outcome))
            return Refusal.WrongState("agenda.move", SyncMoves.WhyNot(item, Outcome));
        var note = TypedText.Note(Note);
        if (note?.Length > SyncLimits.Note)
            return Refusal.Invalid("note", $"A note has at most {SyncLimits.Note} characters; this one has {note.Length:N0}.");
        if (Outcome == AgendaOutcome.Decided && item.Group == AgendaGroup.Decide)
            return Refusal.WrongState("agenda.answer", $"{item.Link} is decided by answering it. Choose an answer.");
        if (Outcome == AgendaOutcome.Decided && note is null)
            return Refusal.Invalid("note", "Say what was decided.");
        return KeepSync.As(sync.With(item with { Outcome = Outcome, Note = note ?? item.Note }), $"Set {item.Link} to {SyncWords.Of(Outcome).ToLowerInvariant()}");
    }
}

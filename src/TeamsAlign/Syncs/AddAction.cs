using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

/// <summary>Notes what somebody takes on.</summary>
/// <param name="Sync">Key of the meeting.</param>
/// <param name="What">One line.</param>
internal sealed record AddAction(string Sync, string What) : Command
{
    /// <summary>Object id of somebody the workspace knows; absent leaves it open who.</summary>
    public PersonId Who { get; init; }
    public DateOnly? Due { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (stored, refusal) = SyncRights.Running(state, by, Sync);
        if (stored is null)
            return refusal!;
        var what = TypedText.Line(What);
        if (what is null)
            return Refusal.Invalid("what", "Say what is to be done.");
        if (what.Length > SyncLimits.Note)
            return Refusal.Invalid("what", $"An action has at most {SyncLimits.Note} characters; this one has {what.Length:N0}.");
        if (Due < state.Today(now))
            return Refusal.Invalid("due", "The day is over already. Choose a later one.");
        var name = Who.IsNone ? null : Who == by.Id ? by.Name : state.People[Who.Value]?.Name;
        if (!Who.IsNone && name is null)
            return Refusal.Invalid("who", "That person is not known here. Choose somebody else, or leave it open.");

        var sync = AgendaNow.Of(state, stored);
        var action = new SyncAction(1 + sync.Actions.Select(a => a.Id).DefaultIfEmpty(0).Max(), what, Who, name, Due);
        var kept = KeepSync.As(sync with { Actions = [.. sync.Actions, action] }, $"Noted an action in {sync.Key}");
        return kept is Decision.Changed changed && !Who.IsNone && Who != by.Id ? changed.Tell(new ActionGiven(sync.Key, action.Id, Who, by.Id)) : kept;
    }
}

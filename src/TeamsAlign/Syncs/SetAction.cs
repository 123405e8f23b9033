using System.Globalization;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

/// <summary>Marks an action as done, or as open again; also after the meeting, by those who run it or who took it on.</summary>
/// <param name="Sync">Key of the meeting.</param>
/// <param name="Action">Number of the action.</param>
internal sealed record SetAction(string Sync, int Action, bool Done) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (state.Syncs[Sync] is not { } stored)
            return SyncRights.ToLook(by) ?? Refusal.NotFound(Sync);
        var action = stored.Actions.FirstOrDefault(a => a.Id == Action);
        if (SyncRights.ToLook(by) is { } outsider)
            return outsider;
        if (action is null)
            return Refusal.NotFound(string.Create(CultureInfo.InvariantCulture, $"action {Action}"));
        if (action.Who != by.Id && SyncRights.ToRun(state, by) is { } refusal)
            return refusal;
        if (action.Done == Done)
            return Refusal.WrongState("action.same", Done ? "That is done already." : "That is open already.");
        var sync = AgendaNow.Of(state, stored);
        return KeepSync.As(
            sync with { Actions = [.. sync.Actions.Select(a => a.Id == Action ? a with { Done = Done } : a)] },
            $"Marked an action of {sync.Key} as {(Done ? "done" : "open")}");
    }
}

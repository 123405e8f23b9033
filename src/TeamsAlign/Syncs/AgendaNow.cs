using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

/// <summary>
/// The agenda as it stands: a request answered elsewhere while the meeting runs, on its card or in the tab, is decided here too. Every
/// change of the meeting writes that down with it.
/// </summary>
internal static class AgendaNow
{
    public static Sync Of(WorkspaceState state, Sync sync) => sync.State != SyncState.Running
        ? sync
        : sync with { Items = [.. sync.Items.Select(i => Of(state, i))] };

    private static AgendaItem Of(WorkspaceState state, AgendaItem item) =>
        item.Group == AgendaGroup.Decide && !SyncMoves.IsSettled(item.Outcome)
        && state.Requests[item.Link] is { } request && !RequestMoves.Waits(request.Status)
            ? item with { Outcome = AgendaOutcome.Decided, OutcomeText = RequestWords.StatusOf(request) }
            : item;
}

using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Informing;

/// <summary>Marks customers of somebody's own list, request by request: the history of each says so.</summary>
internal sealed class InformingDesk(IWorkspace workspace)
{
    /// <summary>The versions of the customers' rows as one short text, for cards to send back.</summary>
    public static string Shown(WorkspaceState state, IEnumerable<ShipList.Customer> customers) => CommandId.Of(
        "", PersonId.None, "", "", string.Concat(customers.SelectMany(c => c.Demands).Select(d => d.Key).Order(StringComparer.Ordinal).Select(state.RowVersion))).Value[..12];

    /// <param name="customers">Customers of the list, as it is now: one, or all.</param>
    /// <param name="shown">What the card showed of them; where one is meant, something else by now is a conflict.</param>
    /// <param name="tenant">Of the conversation.</param>
    /// <returns>The refusal of the first that could not be marked, or null.</returns>
    public async Task<Refusal?> MarkAsync(
        Person by, IReadOnlyList<ShipList.Customer> customers, bool undo, string shown, string tenant, CancellationToken cancellationToken)
    {
        var state = workspace.State;
        var left = customers.SelectMany(c => c.Demands).Where(d => d.IsInformed == undo).DistinctBy(d => d.Key).ToArray();
        if (left.Length > 0 && customers.Count == 1 && shown != Shown(state, customers))
            return Refusal.Conflict("informing.stale", "This has changed since it was shown. Nothing was saved; please look again.");
        // All done: the same click again, which is answered as before, or somebody was faster, which is said.
        if (left.Length == 0)
            left = [.. customers.SelectMany(c => c.Demands).DistinctBy(d => d.Key)];
        foreach (var same in left.GroupBy(d => Answering(state, d)))
            foreach (var some in same.Chunk(MarkInformed.MostAtOnce))
            {
                var command = new MarkInformed(same.Key, [.. some.Select(d => d.Key)]) { Undo = undo };
                // One click is one command for each request, however often it arrives.
                var id = CommandId.Of(tenant, by.Id, same.Key, $"{nameof(MarkInformed)}.{undo}.{some[0].Key}", shown);
                if (await workspace.TrySendAsync(command, by, "chat", id, cancellationToken) is Outcome.Refused { Refusal: var refusal })
                    return refusal;
            }

        return null;
    }

    /// <summary>The request in which somebody's ask is answered.</summary>
    private static string Answering(WorkspaceState state, Demand demand) =>
        state.Requests[demand.Request] is { Status: RequestStatus.SameAs, SameAs: { } other } ? other : demand.Request;
}

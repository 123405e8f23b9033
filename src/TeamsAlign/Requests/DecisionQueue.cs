using TeamsAlign.Approvals;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>What waits for an answer, and is not being decided in steps already, in the default order.</summary>
internal static class DecisionQueue
{
    public static IReadOnlyList<Request> Of(WorkspaceState state) => RequestsInOrder.Of(state).Waiting;

    /// <summary>The same for one person: first the approvals that wait for them, the one due first first.</summary>
    public static IReadOnlyList<QueueEntry> For(WorkspaceState state, Person viewer, DateOnly today) =>
    [
        .. state.AskedOf(viewer.Id, today).Select(a => new QueueEntry(a.Key, null, a)),
        .. Of(state).Select(r => new QueueEntry(r.Key, r, null)),
    ];

    /// <summary>What comes after an entry of the queue, which may be decided by now.</summary>
    public static string? After(IReadOnlyList<QueueEntry> before, string key) => before.ElementAtOrDefault(At(before, key) + 1)?.Key;

    /// <summary>Which entry is shown where a card remembers that place: the first, where it no longer waits.</summary>
    public static int At(IReadOnlyList<QueueEntry> queue, string? place) => queue.TakeWhile(e => e.Key != place).Count() is var at && at < queue.Count ? at : 0;
}

/// <summary>Something that waits for a person's decision: a request, or an approval in which they are asked.</summary>
internal sealed record QueueEntry(string Key, Request? Request, Approval? Approval);

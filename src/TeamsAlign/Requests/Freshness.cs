using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Whether what somebody saw when they decided is still what is.</summary>
internal static class Freshness
{
    /// <summary>A conflict that says who did what since, or null. Without a version shown, only the life cycle guards.</summary>
    public static Refusal? Check(WorkspaceState state, string key, string? shown)
    {
        if (shown is null || shown == state.RowVersion(key))
            return null;
        var last = state.HistoryOf(key).FirstOrDefault();
        return Refusal.Conflict("request.stale", last is null
            ? $"{key} has changed since this was shown. Nothing was done; please look again."
            : $"{last.Summary} since this was shown. Nothing was done; please look again.");
    }
}

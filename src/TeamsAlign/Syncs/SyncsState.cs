using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

/// <summary>Look-ups over meetings.</summary>
internal static class SyncsState
{
    private static readonly Index<Sync> ByChat = new(s => s.Chat);

    extension(WorkspaceState state)
    {
        public Table<Sync> Syncs => state.Table<Sync>();

        /// <summary>The meeting that is running in that chat, or null. At most one is.</summary>
        public Sync? RunningSync(string chat) =>
            state.Syncs.By(ByChat, chat).Where(s => s.State == SyncState.Running).MaxBy(s => RecordKey.Number(s.Key));

        /// <summary>The meeting closed last in that chat, or null; in a chat that never had one, the one closed last anywhere.</summary>
        public Sync? LastClosedSync(string chat) =>
            LastClosed(state.Syncs.By(ByChat, chat)) ?? LastClosed(state.Syncs);
    }

    private static Sync? LastClosed(IEnumerable<Sync> syncs) => syncs.Where(s => s.State == SyncState.Closed).MaxBy(s => s.ClosedAt);
}

namespace TeamsAlign.Workspaces;

/// <summary>The journal of the published state: the last 90 days.</summary>
internal static class JournalState
{
    private static readonly Index<JournalEntry> BySubject = new(e => e.Subject);

    extension(WorkspaceState state)
    {
        public Table<JournalEntry> Journal => state.Table<JournalEntry>();

        /// <summary>The history of a record, newest first.</summary>
        public IEnumerable<JournalEntry> HistoryOf(string key) =>
            state.Journal.By(BySubject, key).OrderByDescending(e => RecordKey.Number(e.Key));
    }
}

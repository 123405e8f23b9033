namespace TeamsAlign.Workspaces;

/// <summary>The journal of the published state: the last 90 days.</summary>
internal static class JournalState
{
    /// <summary>How long entries stay in memory, and a command id is answered with its old outcome.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(90);

    private static readonly Index<JournalEntry> BySubject = new(e => e.Subject);

    extension(WorkspaceState state)
    {
        public Table<JournalEntry> Journal => state.Table<JournalEntry>();

        /// <summary>The history of a record in the last 90 days, newest first; what is older is in <see cref="JournalArchive"/>.</summary>
        public IEnumerable<JournalEntry> HistoryOf(string key) =>
            state.Journal.By(BySubject, key).OrderByDescending(e => RecordKey.Number(e.Key));

        /// <summary>Entries that have become too old to be kept. The newest stays, whatever its age: the next is chained to it.</summary>
        public IReadOnlyList<JournalEntry> TooOld(DateTimeOffset now) =>
            [.. state.Journal.Where(e => e.At < now - KeptFor && e.Hash != state.JournalHash)];
    }
}

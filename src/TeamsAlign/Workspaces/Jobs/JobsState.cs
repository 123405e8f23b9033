namespace TeamsAlign.Workspaces;

internal static class JobsState
{
    extension(WorkspaceState state)
    {
        public Table<Job> Jobs => state.Table<Job>();

        /// <summary>Those still to be worked off, in the order of their turns: one at a time.</summary>
        public IReadOnlyList<Job> OpenJobs => [.. state.Jobs.Where(j => j.IsOpen).OrderBy(j => RecordKey.Number(j.Key))];
    }
}

namespace TeamsAlign.Workspaces;

internal static class SettingsState
{
    extension(WorkspaceState state)
    {
        public WorkspaceSettings Settings => state.Table<Setting>().Derived(typeof(WorkspaceSettings), WorkspaceSettings.Of);

        /// <summary>The calendar day in the workspace's time zone.</summary>
        public DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(
            TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(state.Settings.TimeZone)).DateTime);
    }
}

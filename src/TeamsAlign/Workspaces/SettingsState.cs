namespace TeamsAlign.Workspaces;

internal static class SettingsState
{
    extension(WorkspaceState state)
    {
        public WorkspaceSettings Settings => state.Table<Setting>().Derived(typeof(WorkspaceSettings), WorkspaceSettings.Of);

        /// <summary>When people work.</summary>
        public WorkCalendar Calendar => state.Settings.Calendar;

        /// <summary>The calendar day in the workspace's time zone.</summary>
        public DateOnly Today(DateTimeOffset now) => state.Calendar.Day(now);
    }
}

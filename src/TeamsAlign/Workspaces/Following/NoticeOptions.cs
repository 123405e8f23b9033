namespace TeamsAlign.Workspaces;

/// <summary>How Graph can reach this app to tell of changes.</summary>
internal sealed class NoticeOptions
{
    public const string Section = "Graph";

    /// <summary>Public https address of this app, without a path. Absent: lists are only looked at in turn.</summary>
    public string? NotificationUrl { get; set; }
}

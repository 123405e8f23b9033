namespace TeamsAlign.Syncs;

/// <summary>What fits into a meeting and its row.</summary>
internal static class SyncLimits
{
    /// <summary>Requests put up for decision: more is no agenda. The rest waits in the queue.</summary>
    public const int Decide = 15;

    /// <summary>Changes shown.</summary>
    public const int Changed = 20;

    /// <summary>UTF-16 units of a title in the stored agenda; surfaces show the record's own.</summary>
    public const int Title = 80;

    /// <summary>UTF-16 units of a detail in the stored agenda.</summary>
    public const int Detail = 120;

    /// <summary>UTF-16 units of what people type about an item, or as an action.</summary>
    public const int Note = 500;

    /// <summary>UTF-16 units of the meeting's title.</summary>
    public const int MeetingTitle = 255;

    /// <summary>Bytes of JSON of the agenda when the meeting starts; points beyond it wait for the next meeting.</summary>
    public const int AgendaBytes = 9 * 1024;

    /// <summary>Bytes of JSON of the whole row, so that head row, journal entry and an answered request fit beside it in one chain.</summary>
    public const int RowBytes = 12 * 1024;
}

namespace TeamsAlign.Roadmap;

/// <summary>What fits.</summary>
internal static class PlanLimits
{
    /// <summary>UTF-16 units of a title: one line of a list.</summary>
    public const int Title = 255;

    /// <summary>UTF-16 units of a summary, a reason, a wording.</summary>
    public const int Note = 2_000;

    /// <summary>Positions beyond it have no meaning and would not survive a list.</summary>
    public const double Position = 1_000_000_000;

    /// <summary>Bytes of JSON the changes of a draft may take, so that head row, journal entry and the rows it publishes fit beside it in one chain.</summary>
    public const int RowBytes = 10 * 1024;
}

using System.ComponentModel.DataAnnotations;

namespace TeamsAlign.Workspaces;

/// <summary>Whether and where what is known of the lists is kept between starts.</summary>
internal sealed class SnapshotOptions
{
    public const string Section = "Snapshot";

    /// <summary>A folder of this machine. Without one every start reads all lists. Local mode uses its data folder.</summary>
    public string? Folder { get; set; }

    /// <summary>Default true. False: nothing is kept, and what is there is not used.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>While there are changes, so often. Default 5; it is also written when nothing has changed for a minute, and at the end.</summary>
    [Range(1, 1_440)]
    public int Minutes { get; set; } = 5;
}

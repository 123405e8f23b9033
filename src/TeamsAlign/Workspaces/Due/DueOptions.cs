using System.ComponentModel.DataAnnotations;

namespace TeamsAlign.Workspaces.Due;

internal sealed class DueOptions
{
    public const string Section = "Due";

    /// <summary>How often it is looked for what is due.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan Every { get; set; } = TimeSpan.FromMinutes(1);
}

using System.ComponentModel.DataAnnotations;

namespace TeamsAlign.Home;

/// <summary>Where an installation with several workspaces has the list of them.</summary>
internal sealed class HomeOptions
{
    public const string Section = "Graph";

    /// <summary>Address of the home site, as <c>host:/sites/name</c> or its web address. Absent: one workspace, from <c>Graph:Site</c>.</summary>
    public string? HomeSite { get; set; }

    /// <summary>Seconds between two looks at the list. Default 60; each look costs two resource units.</summary>
    [Range(1, 3_600)]
    public int HomeLookSeconds { get; set; } = 60;

    /// <summary>Whether a home site is named.</summary>
    public static bool Names(IConfiguration configuration) => !string.IsNullOrWhiteSpace(configuration[$"{Section}:{nameof(HomeSite)}"]);
}

using TeamsAlign.People;

namespace TeamsAlign.Shell.Local;

/// <summary>Local mode: everything of Microsoft 365 is played by a process on this machine. Never in published output.</summary>
internal sealed class LocalOptions
{
    public const string Section = "Local";

    /// <summary>Default false. True starts the stand-ins and accepts only this machine.</summary>
    public bool Enabled { get; init; }

    /// <summary>Folder of all data. Default: TeamsAlign in the user's local application data.</summary>
    public string? DataPath { get; init; }

    /// <summary>Work with the stand-ins that already run for the folder, and leave them running, instead of starting them. For several processes, each on a site of its own or all on one. Default false.</summary>
    public bool Join { get; init; }

    /// <summary>Path of the workspace's site. Default sites/product-line.</summary>
    public string Site { get; init; } = "sites/product-line";

    /// <summary>Path of a home site, such as <c>sites/home</c>, whose list names the workspaces. Default none: one workspace, at <see cref="Site"/>.</summary>
    public string? HomeSite { get; init; }

    /// <summary>Whether a second product line stands beside the sample's, with a home site that names both. Default false.</summary>
    public bool SecondProductLine { get; init; }

    /// <summary>Roles of whoever the workspace does not know, so that one person can try everything. Default product manager and sales manager.</summary>
    public string UnknownPeopleAre { get; init; } = "Product manager; Sales manager";

    /// <summary>Whether people of other tenants count as ours, since other clients bring mocked tenants of their own. Default true; false: as in production.</summary>
    public bool OtherTenants { get; init; } = true;

    /// <summary>Whether a first start fills the workspace with a sample. Default true.</summary>
    public bool Sample { get; init; } = true;

    /// <summary>Origins an unauthenticated activity may name as its service address. Default: any port of this machine, as the Playground picks its own.</summary>
    public IReadOnlyList<string> ServiceUrlOrigins { get; init; } = [];

    /// <summary>How the local Graph behaves: <c>unpleasant</c> (default) like a tenant on an ordinary day, or <c>comfortable</c> for demonstrations.</summary>
    public string GraphProfile { get; init; } = "unpleasant";

    /// <summary>Resource units a minute the local Graph is asked for at most. Default 60,000; a small tenant allows 1,250.</summary>
    public int ResourceUnitsPerMinute { get; init; } = 60_000;

    public Roles UnknownRoles => RoleWords.Parse(UnknownPeopleAre);

    public string ResolveDataPath() => Path.GetFullPath(DataPath is { Length: > 0 } path
        ? path
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "TeamsAlign"));
}

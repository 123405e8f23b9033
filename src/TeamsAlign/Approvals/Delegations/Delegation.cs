using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>For some days somebody else may decide for a person, who still may as well.</summary>
/// <param name="FirstDay">In the workspace's time zone, as the last.</param>
internal sealed record Delegation(string Key, PersonId From, PersonId To, DateOnly FirstDay, DateOnly LastDay) : IRecord
{
    public const string Prefix = "DG";

    public string FromName { get; init; } = "";
    public string ToName { get; init; } = "";

    /// <summary>Ended before its last day.</summary>
    public bool Ended { get; init; }

    public bool Holds(DateOnly today) => !Ended && FirstDay <= today && today <= LastDay;
}

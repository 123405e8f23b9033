using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>
/// Work that is larger than a chain. Its row is part of every chain that works on it, so how far it is and what is done are one commit: after a
/// crash it goes on where it was.
/// </summary>
/// <param name="Kind">Which <see cref="IJobWork"/> works it off.</param>
/// <param name="Title">What people call it: <c>Import of deals</c>.</param>
internal sealed record Job(string Key, string Kind, string Title) : IRecord
{
    public const string Prefix = "JB";

    public JobState State { get; init; }
    public PersonId By { get; init; }
    public string ByName { get; init; } = "";
    public DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Rows of the input that have been dealt with.</summary>
    public int Done { get; init; }

    /// <summary>Rows of the input.</summary>
    public int Of { get; init; }

    /// <summary>Of those done, the ones that were new or changed something.</summary>
    public int Taken { get; init; }

    /// <summary>Rows written beside those of the input.</summary>
    public int Beside { get; init; }

    /// <summary>Where <see cref="JobInput"/> keeps what is worked on.</summary>
    public string Input { get; init; } = "";

    /// <summary>Of input and arguments together: what somebody changed in the list is not worked on.</summary>
    public string InputHash { get; init; } = "";

    /// <summary>What else the work needs to know, in its own form.</summary>
    public string Arguments { get; init; } = "";

    /// <summary>What people should know about it, one sentence a line.</summary>
    public string? Remarks { get; init; }

    /// <summary>How many rows of the input were refused.</summary>
    public int RefusedCount { get; init; }

    /// <summary>The first of them, one a line, see <see cref="RefusedLines"/>.</summary>
    public string? Refused { get; init; }

    /// <summary>Why it failed, or who cancelled it.</summary>
    public string? Reason { get; init; }

    public bool IsOpen => State == JobState.UnderWay;

    public int Written => Taken + Beside;
}

internal enum JobState
{
    UnderWay,
    Done,
    Cancelled,
    Failed,
}

namespace TeamsAlign.Bench.Faults.People;

/// <summary>What somebody was told of a command.</summary>
internal enum Told
{
    /// <summary>Success was shown.</summary>
    Done,

    /// <summary>It was refused: it must not have happened.</summary>
    Refused,

    /// <summary>No answer, or "not saved": it may be there once, whole, or not at all.</summary>
    Nothing,
}

internal enum Kind
{
    Capture,
    Demand,
    Score,
    Answer,
}

/// <summary>A command somebody gave.</summary>
/// <param name="Number">Place among those of the same person.</param>
/// <param name="Mark">What it can be told by in lists and journal: a piece of text, for a score the reach.</param>
/// <param name="Key">The request it was about; of a new one as far as it was told.</param>
/// <param name="Answer">What came back, for whoever reads a finding.</param>
internal sealed record Attempt(int Workspace, int Person, int Number, Kind Kind, string Mark, string? Key, Told Told, string Answer);

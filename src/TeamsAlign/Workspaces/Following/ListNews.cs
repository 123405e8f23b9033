using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>What a look at a list brought: rows that may be new to us, and rows that are said to be gone.</summary>
internal sealed record ListNews(RecordKind Kind, IReadOnlyList<Row> Changed, IReadOnlyList<string> Deleted)
{
    /// <summary>Where following the list goes on once this is dealt with; null where that does not change.</summary>
    public string? Token { get; init; }

    /// <summary>All rows of the list are here: whatever we know beside them is gone. After a token that had become too old.</summary>
    public bool IsAll { get; init; }
}

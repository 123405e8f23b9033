using System.Globalization;

namespace TeamsAlign.Workspaces;

/// <summary>Epoch and sequence of the head row. Grows with every commit, also over restarts.</summary>
internal readonly record struct WorkspaceVersion(int Epoch, long Sequence) : IComparable<WorkspaceVersion>
{
    public WorkspaceVersion Next => this with { Sequence = Sequence + 1 };

    /// <summary>What <see cref="ToString"/> wrote; null for anything else.</summary>
    public static WorkspaceVersion? Parse(string? text) =>
        text?.Split('-') is [var epoch, var sequence]
        && int.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var e) && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var s)
            ? new WorkspaceVersion(e, s)
            : null;

    public int CompareTo(WorkspaceVersion other) =>
        Epoch != other.Epoch ? Epoch.CompareTo(other.Epoch) : Sequence.CompareTo(other.Sequence);

    public static bool operator <(WorkspaceVersion left, WorkspaceVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(WorkspaceVersion left, WorkspaceVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(WorkspaceVersion left, WorkspaceVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(WorkspaceVersion left, WorkspaceVersion right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Epoch}-{Sequence}");
}

using System.Globalization;

namespace TeamsAlign.Workspaces;

/// <summary>Epoch and sequence of the head row. Grows with every commit, also over restarts.</summary>
internal readonly record struct WorkspaceVersion(int Epoch, long Sequence) : IComparable<WorkspaceVersion>
{
    public WorkspaceVersion Next => this with { Sequence = Sequence + 1 };

    public int CompareTo(WorkspaceVersion other) =>
        Epoch != other.Epoch ? Epoch.CompareTo(other.Epoch) : Sequence.CompareTo(other.Sequence);

    public static bool operator <(WorkspaceVersion left, WorkspaceVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(WorkspaceVersion left, WorkspaceVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(WorkspaceVersion left, WorkspaceVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(WorkspaceVersion left, WorkspaceVersion right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Epoch}-{Sequence}");
}

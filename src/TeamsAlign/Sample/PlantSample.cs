using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Sample;

/// <summary>One chain's worth of the sample workspace.</summary>
internal sealed record PlantSample(int Part) : Command
{
    private const int RowsPerPart = Chain.MaxRows - 1;

    public static int Parts { get; } = (SampleRows.All(DateTimeOffset.UnixEpoch).Count() + RowsPerPart - 1) / RowsPerPart;

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now) =>
        by == Person.System
            ? Decision.About("sample", "Added the sample workspace").Put(SampleRows.All(now).Skip(Part * RowsPerPart).Take(RowsPerPart))
            : Refusal.NotAllowed("sample.system-only", "The sample is added by the product itself.");
}

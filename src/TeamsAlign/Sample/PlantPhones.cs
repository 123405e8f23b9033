using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Sample;

/// <summary>The second sample product line; it fits one chain.</summary>
internal sealed record PlantPhones : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now) =>
        by == Person.System
            ? Decision.About("sample", "Added the second sample workspace").Put(SamplePhones.Rows(now))
            : Refusal.NotAllowed("sample.system-only", "The sample is added by the product itself.");
}

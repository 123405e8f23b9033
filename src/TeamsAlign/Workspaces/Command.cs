using System.Text.Json.Serialization;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>Something a person wants done, as a value that survives JSON. One file per command: the record and its decision.</summary>
internal abstract record Command
{
    /// <summary>Decides on immutable state. Pure: the same arguments give the same decision; no clock, no I/O.</summary>
    public abstract Decision Decide(WorkspaceState state, Person by, DateTimeOffset now);

    /// <summary>The verb of the journal: the record's own name.</summary>
    [JsonIgnore]
    public string Verb => GetType().Name;
}

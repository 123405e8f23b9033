using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>A command with who sent it and from where.</summary>
/// <param name="Surface">For the journal: <c>chat</c>, <c>tab</c>, <c>panel</c>, <c>extension</c>, <c>command line</c>, <c>list</c>.</param>
internal sealed record Envelope(CommandId Id, Command Command, Person By, string Surface);

/// <summary>What the surface is told. Success means committed.</summary>
internal abstract record Outcome
{
    private Outcome()
    {
    }

    /// <param name="Subject">Key of the record it was about; for a new one, its key.</param>
    /// <param name="State">The published state that holds the change (or a later one).</param>
    /// <param name="Repeated">The command had been done before; nothing was done now.</param>
    internal sealed record Done(string Subject, WorkspaceState State, bool Repeated = false) : Outcome;

    internal sealed record Refused(Refusal Refusal) : Outcome;
}

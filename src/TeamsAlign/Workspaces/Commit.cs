using System.Collections.Immutable;

namespace TeamsAlign.Workspaces;

/// <summary>What was published: the new state and what brought it about. Sent to live surfaces and to those who tell people.</summary>
internal sealed record Commit(WorkspaceState State, ImmutableArray<CommittedCommand> Commands)
{
    public IReadOnlySet<string> ChangedKeys { get; } = Commands.SelectMany(c => c.Changed).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first state of a writer's life: whatever the one before left untold is to be looked for.</summary>
    public bool IsStart { get; init; }
}

internal sealed record CommittedCommand(string JournalKey, Envelope Envelope, ImmutableArray<string> Changed, ImmutableArray<DomainEvent> Events);

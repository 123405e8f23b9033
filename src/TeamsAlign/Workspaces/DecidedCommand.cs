using System.Collections.Immutable;

namespace TeamsAlign.Workspaces;

/// <summary>A command that was decided and waits for its commit.</summary>
/// <param name="Rows">What has to be written for it, the journal entry last.</param>
/// <param name="Changed">Keys of the records it changes.</param>
internal sealed record DecidedCommand(
    Envelope Envelope, Decision.Changed Decision, ImmutableArray<Intent> Rows, ImmutableArray<string> Changed, JournalEntry? Entry);

using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>The door to the workspace for every surface.</summary>
internal interface IWorkspace
{
    /// <summary>
    /// The published state: committed, immutable, read without waiting. Reads never go to Graph.
    /// </summary>
    /// <exception cref="LoadingException">The workspace has not loaded yet; wait for <see cref="ReadyAsync"/>.</exception>
    WorkspaceState State { get; }

    /// <summary>Completes when the first state is published.</summary>
    Task ReadyAsync(CancellationToken cancellationToken);

    /// <summary>Decides and commits. Returns when the change is committed, or refused.</summary>
    /// <param name="command">What is wanted.</param>
    /// <param name="by">Who wants it; roles are taken afresh at the decision.</param>
    /// <param name="surface">Where from, for the journal: <c>chat</c>, <c>tab</c>, <c>panel</c>, <c>extension</c>, <c>command line</c>.</param>
    /// <param name="id">The same id again answers with the stored outcome, to the same person only.</param>
    Task<Outcome> SendAsync(Command command, Person by, string surface, CommandId id, CancellationToken cancellationToken);
}

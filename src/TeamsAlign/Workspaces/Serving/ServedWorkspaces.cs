using System.Collections.Immutable;

namespace TeamsAlign.Workspaces;

/// <summary>The workspaces that this process serves now.</summary>
internal sealed class ServedWorkspaces
{
    private ImmutableDictionary<string, ServedWorkspace> served = ImmutableDictionary<string, ServedWorkspace>.Empty;

    public IEnumerable<ServedWorkspace> All => Volatile.Read(ref served).Values;

    /// <param name="name">Its key; <see cref="WorkspaceIdentity.OnlyOne"/> where there is no home site.</param>
    public ServedWorkspace? Find(string name) => Volatile.Read(ref served).GetValueOrDefault(name);

    /// <summary>The workspace of a process without a home site.</summary>
    public ServedWorkspace? Only => Find(WorkspaceIdentity.OnlyOne);

    public ServedWorkspace Add(ServedWorkspace workspace)
    {
        ImmutableInterlocked.TryAdd(ref served, workspace.Identity.Name, workspace);
        return workspace;
    }

    /// <summary>From now on nobody finds it. Whoever has it ends it.</summary>
    public void Remove(ServedWorkspace workspace) => ImmutableInterlocked.TryRemove(ref served, workspace.Identity.Name, out _);
}

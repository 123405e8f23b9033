using System.Collections.Frozen;

namespace TeamsAlign.Workspaces;

/// <summary>
/// Keeps apart what belongs to a workspace and what to the process. The process's container knows the workspaces' things by name only: so that
/// handlers may ask for them, and whoever asks outside of a workspace is told.
/// </summary>
internal sealed class OnlyInAWorkspace(IEnumerable<Type> types)
{
    private readonly FrozenSet<Type> types = types.ToFrozenSet();

    /// <summary>Names in the process's container what the slices have registered for each workspace; things there are several of are never asked for by handlers.</summary>
    public static OnlyInAWorkspace Name(IServiceCollection process, WorkspaceBuilder own)
    {
        Type[] types = [.. own.Services.GroupBy(d => d.ServiceType).Where(g => g.Count() == 1 && g.Key != typeof(IHostedService)).Select(g => g.Key), typeof(WorkspaceIdentity)];
        foreach (var type in types.Where(t => process.All(d => d.ServiceType != t)))
            process.AddTransient(type, _ => throw new InvalidOperationException($"{type.Name} belongs to a workspace, and nobody has said to which."));
        return new OnlyInAWorkspace(types);
    }

    /// <summary>A request's services once its workspace is known: the workspace's own things, and everything else as before.</summary>
    public IServiceProvider In(IServiceProvider workspace, IServiceProvider request) => new Both(types, workspace, request);

    private sealed class Both(FrozenSet<Type> own, IServiceProvider workspace, IServiceProvider request) : IServiceProvider
    {
        public object? GetService(Type serviceType) => (own.Contains(serviceType) ? workspace : request).GetService(serviceType);
    }
}

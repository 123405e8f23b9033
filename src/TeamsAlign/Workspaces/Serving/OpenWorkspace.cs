using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>Finds a workspace's site and makes its container; nothing of it runs yet.</summary>
internal sealed class OpenWorkspace(WorkspaceBuilder own, IServiceProvider process, GraphConnection graph, IConfiguration configuration)
{
    /// <summary>The workspace of <c>Graph:Site</c>.</summary>
    /// <exception cref="InvalidOperationException">No site is named.</exception>
    /// <exception cref="ListsException">The site is not there, or must not be seen.</exception>
    public Task<ServedWorkspace> OnlyAsync(CancellationToken cancellationToken) => AtAsync(
        new WorkspaceIdentity(null), SiteOf(configuration), cancellationToken);

    /// <exception cref="InvalidOperationException">No site is named.</exception>
    public static string SiteOf(IConfiguration configuration) =>
        configuration["Graph:Site"] ?? throw new InvalidOperationException("Name the workspace's site in Graph:Site, as host:/sites/name.");

    /// <param name="site">Its address.</param>
    /// <exception cref="ListsException">The site is not there, or must not be seen.</exception>
    public async Task<ServedWorkspace> AtAsync(WorkspaceIdentity identity, string site, CancellationToken cancellationToken) =>
        ServedWorkspace.Open(own, process, identity, await graph.FindSiteAsync(site, cancellationToken));
}

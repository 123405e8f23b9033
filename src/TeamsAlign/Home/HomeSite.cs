using Microsoft.Extensions.Options;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>The home site: its list of workspaces.</summary>
internal sealed class HomeSite(GraphConnection graph, IOptions<HomeOptions> options)
{
    private SiteLists? lists;

    public static IReadOnlyList<ListSchema> Schemas => [WorkspacesList.Kind.Schema, PlaceList.Kind.Schema];

    /// <exception cref="ListsException">The site is not there, or must not be seen.</exception>
    public async Task<SiteLists> ListsAsync(CancellationToken cancellationToken) =>
        lists ??= await graph.FindSiteAsync(options.Value.HomeSite!, cancellationToken);

    /// <summary>Every row: a workspace, or the sentence that says which rule it breaks.</summary>
    /// <exception cref="ListsException">Graph could not be asked.</exception>
    public async Task<IReadOnlyList<(string Key, ListedWorkspace? Workspace, string? Broken)>> ReadAsync(CancellationToken cancellationToken)
    {
        List<(string Key, ListedWorkspace? Workspace, string? Broken)> rows = [];
        await foreach (var row in (await ListsAsync(cancellationToken)).ReadAllAsync(WorkspacesList.Kind.Schema, cancellationToken))
        {
            var (record, sentence) = WorkspacesList.Kind.TryRead(row.Fields);
            rows.Add((row.Fields.Text(RecordKind.KeyColumn) ?? $"row {row.ItemId}", record as ListedWorkspace, sentence));
        }

        return rows;
    }
}

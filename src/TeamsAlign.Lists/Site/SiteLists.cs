using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using Microsoft.Graph.Sites.Item.Lists.Item;
using Microsoft.Kiota.Abstractions;

namespace TeamsAlign.Lists;

/// <summary>
/// The lists of one SharePoint site as typed rows. Safe for concurrent use. Reads repeat themselves while Graph is busy and then throw
/// <see cref="ListsException"/>; writes are tried once and say what became of them, because only the caller knows what a repetition means.
/// </summary>
public sealed partial class SiteLists
{
    private readonly GraphServiceClient graph;
    private readonly ThrottlingGate gate;
    private readonly ILogger logger;
    private readonly GraphSender sender;
    private readonly ConcurrentDictionary<string, string> listIds = new(StringComparer.Ordinal);

    /// <summary>Lists of a site whose id is known. <see cref="GraphSite.ConnectAsync"/> makes a client that keeps the rules of this library.</summary>
    public SiteLists(GraphServiceClient graph, string siteId, ThrottlingGate gate, TimeProvider time, ILogger logger)
    {
        (this.graph, SiteId, this.gate, this.logger) = (graph, siteId, gate, logger);
        sender = new(graph.RequestAdapter, time);
    }

    /// <summary>Composite id: host, site collection, web.</summary>
    public string SiteId { get; }

    /// <summary>Where all calls are counted and wait.</summary>
    public ThrottlingGate Gate => gate;

    /// <summary>The id of the list that a schema names, found by title, or by the name it was created with when somebody has renamed it.</summary>
    /// <exception cref="ListsException">NotFound: not provisioned.</exception>
    public async Task<string> ListIdAsync(ListSchema schema, CancellationToken cancellationToken)
    {
        if (listIds.TryGetValue(schema.Name, out var known)) return known;
        // One look says the ids of all of them; the next schema need not ask again.
        var firstNames = new List<(string Name, string Id)>();
        await foreach (var (id, name, title) in ListsAsync(cancellationToken))
        {
            listIds[title] = id;
            firstNames.Add((name, id));
        }
        foreach (var (name, id) in firstNames)
            listIds.TryAdd(name, id);
        return listIds.TryGetValue(schema.Name, out var found)
            ? found
            : throw new ListsException(ListsFault.NotFound, $"There is no list '{schema.Name}' on the site.") { Status = 404 };
    }

    private async IAsyncEnumerable<(string Id, string Name, string Title)> ListsAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lists = graph.Sites[SiteId].Lists;
        await foreach (var list in PagesAsync(
            null,
            () => lists.ToGetRequestInformation(r => r.QueryParameters.Select = ["id", "name", "displayName"]),
            link => lists.WithUrl(link).ToGetRequestInformation(), Priority.Background, cancellationToken))
        {
            yield return (list.Text("id") ?? "", list.Text("name") ?? "", list.Text("displayName") ?? "");
        }
    }

    /// <summary>Follows the links as they are given. An empty page does not mean the end.</summary>
    private async IAsyncEnumerable<JsonElement> PagesAsync(
        ListSchema? schema,
        Func<RequestInformation> first,
        Func<string, RequestInformation> next,
        Priority priority,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var build = first; ;)
        {
            using var page = await PageAsync(schema, build, priority, cancellationToken);
            foreach (var item in page.RootElement.Items("value")) yield return item;
            if (page.RootElement.Text("@odata.nextLink") is not { } link) yield break;
            build = () => next(link);
        }
    }

    private async Task<JsonDocument> PageAsync(
        ListSchema? schema, Func<RequestInformation> build, Priority priority, CancellationToken cancellationToken)
    {
        try
        {
            return await sender.ReadAsync(build, GraphCall.Many, priority, cancellationToken);
        }
        catch (ListsException e) when (schema is not null && e.Kind == ListsFault.NotFound)
        {
            Forget(schema);
            throw;
        }
    }

    /// <summary>Somebody may have deleted the list, and made it anew: its id is not believed for ever.</summary>
    private void Forget(ListSchema schema) => listIds.TryRemove(schema.Name, out _);

    private async Task<ListItemRequestBuilder> ListAsync(ListSchema schema, CancellationToken cancellationToken) =>
        graph.Sites[SiteId].Lists[await ListIdAsync(schema, cancellationToken)];
}

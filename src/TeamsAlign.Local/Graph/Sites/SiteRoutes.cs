using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Sites;

/// <summary>Sites, read only: the real service makes them through Teams groups or SharePoint's own administration.</summary>
internal sealed class SiteRoutes(SiteStore sites) : IRoutes
{
    public IEnumerable<GraphRoute> Routes =>
    [
        new("GET", "sites", 2, Search),
        new("GET", "sites/getAllSites()", 2, Search),
        new("GET", "sites/getAllSites", 2, Search),
        new("GET", "sites/{site}", 1, Get),
    ];

    public SiteRecord Of(GraphRequest request) =>
        sites.All.FirstOrDefault(site => site.Id == request["site"]) ?? throw Failures.ItemNotFound();

    private Task<GraphAnswer> Search(GraphRequest request, CancellationToken cancellationToken)
    {
        var word = request.Query["search"]?.Trim('"', '*') ?? "";
        var found = sites.All
            .Where(site => site.DisplayName.Contains(word, StringComparison.OrdinalIgnoreCase) || site.Path.Contains(word, StringComparison.OrdinalIgnoreCase))
            .Select(site => (JsonNode)Body(site));
        return Task.FromResult(GraphAnswer.Collection($"{request.Root}/$metadata#sites", found));
    }

    private Task<GraphAnswer> Get(GraphRequest request, CancellationToken cancellationToken)
    {
        var site = Of(request);
        var body = new JsonObject { ["@odata.context"] = $"{request.Root}/$metadata#sites/$entity" };
        foreach (var (name, value) in Body(site))
            body[name] = value?.DeepClone();
        if (request.Query.Select?.Contains("sharepointIds", StringComparison.OrdinalIgnoreCase) == true)
            body["sharepointIds"] = Ids(site);
        return Task.FromResult(GraphAnswer.Ok(body));
    }

    private static JsonObject Body(SiteRecord site)
    {
        var body = new JsonObject
        {
            ["createdDateTime"] = site.Created,
            ["description"] = site.Description,
            ["id"] = site.Id,
            ["lastModifiedDateTime"] = site.Created,
            ["name"] = site.Name,
            ["webUrl"] = site.WebUrl,
            ["displayName"] = site.DisplayName,
        };
        body["root"] = new JsonObject();
        body["siteCollection"] = new JsonObject { ["hostname"] = site.Host };
        return body;
    }

    private static JsonObject Ids(SiteRecord site) => new()
    {
        ["siteId"] = site.CollectionId,
        ["siteUrl"] = site.WebUrl,
        ["webId"] = site.WebId,
        ["tenantId"] = SamplePeople.TenantId,
    };
}

using System.Text.Json.Nodes;

namespace TeamsAlign.Bench.Faults.Stage;

/// <summary>A workspace's lists as somebody reads them who knows nothing of the product: plain HTTP against Graph.</summary>
internal sealed class Site(LocalServices services, int workspace)
{
    private const int PageSize = 2_000;
    private readonly Dictionary<string, string> _lists = new(StringComparer.Ordinal);

    public int Workspace => workspace;

    public static async Task<Site> MakeAsync(LocalServices services, int workspace, CancellationToken cancellationToken)
    {
        var path = Plan.Path(workspace);
        await services.PostAsync("/control/graph/sites", new JsonObject { ["path"] = path, ["displayName"] = path }, cancellationToken);
        return new Site(services, workspace);
    }

    /// <summary>The address of a list, from the root of Graph.</summary>
    public async Task<string> ListPathAsync(string list, CancellationToken cancellationToken)
    {
        if (_lists.Count == 0)
        {
            var site = (string)(await services.GetAsync($"/v1.0/sites/contoso.sharepoint.local:/{Plan.Path(workspace)}", cancellationToken))["id"]!;
            foreach (var found in (await services.GetAsync($"/v1.0/sites/{site}/lists", cancellationToken))["value"]!.AsArray())
                _lists[(string)found!["displayName"]!] = $"/sites/{site}/lists/{(string)found["id"]!}";
        }

        return _lists[list];
    }

    public async Task<IReadOnlyList<JsonObject>> RowsAsync(string list, CancellationToken cancellationToken)
    {
        List<JsonObject> rows = [];
        for (var next = $"/v1.0{await ListPathAsync(list, cancellationToken)}/items?$expand=fields&$top={PageSize}"; next is not null;)
        {
            var page = await services.GetAsync(next, cancellationToken);
            rows.AddRange(page["value"]!.AsArray().Select(row => row!["fields"]!.AsObject()));
            next = (string?)page["@odata.nextLink"];
        }

        return rows;
    }

    /// <summary>SharePoint's number of the row with that key.</summary>
    public async Task<string?> ItemAsync(string list, string key, CancellationToken cancellationToken)
    {
        var page = await services.GetAsync($"/v1.0{await ListPathAsync(list, cancellationToken)}/items?$filter=fields/RecordKey eq '{key}'", cancellationToken);
        return (string?)page["value"]!.AsArray().FirstOrDefault()?["id"];
    }

    /// <summary>Somebody edits a row in SharePoint.</summary>
    public Task EditAsync(string list, string item, string column, JsonNode value, CancellationToken cancellationToken) => services.PostAsync(
        "/control/graph/edit",
        new JsonObject { ["site"] = Plan.Path(workspace), ["list"] = list, ["itemId"] = item, ["fields"] = new JsonObject { [column] = value }, ["editor"] = "Grace Liu" },
        cancellationToken);
}

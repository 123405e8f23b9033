using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TeamsAlign.Bench.Cluster;

/// <summary>The lists as somebody reads them who knows nothing of the product: plain HTTP against Graph.</summary>
public sealed class SharePointLists(string graph)
{
    private const string Site = "/v1.0/sites/contoso.sharepoint.local:/sites/product-line";

    /// <summary>The fields of every row of a list, by its name as people see it.</summary>
    public async Task<IReadOnlyList<JsonObject>> RowsAsync(string list, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = new Uri(graph) };
        var site = (string)(await GetAsync(http, Site, cancellationToken))["id"]!;
        var lists = (await GetAsync(http, $"/v1.0/sites/{site}/lists", cancellationToken))["value"]!.AsArray();
        var id = (string)lists.Single(l => (string?)l!["displayName"] == list)!["id"]!;
        List<JsonObject> rows = [];
        for (var next = $"/v1.0/sites/{site}/lists/{id}/items?$expand=fields&$top=2000"; next is not null;)
        {
            var page = await GetAsync(http, next, cancellationToken);
            rows.AddRange(page["value"]!.AsArray().Select(r => r!["fields"]!.AsObject()));
            next = (string?)page["@odata.nextLink"];
        }

        return rows;
    }

    private static async Task<JsonNode> GetAsync(HttpClient http, string address, CancellationToken cancellationToken) =>
        (await http.GetFromJsonAsync<JsonNode>(new Uri(address, UriKind.RelativeOrAbsolute), cancellationToken))!;
}

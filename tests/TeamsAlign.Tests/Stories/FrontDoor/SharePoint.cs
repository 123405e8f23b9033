using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TeamsAlign.Tests.Stories;

/// <summary>The lists as somebody reads them who knows nothing of the product: plain HTTP against Graph.</summary>
/// <param name="path">Of the site.</param>
public sealed class SharePoint(HttpClient http, string path = "sites/product-line")
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private string Site => $"/v1.0/sites/contoso.sharepoint.local:/{path}";

    /// <summary>Somebody makes or changes a row in SharePoint's own page.</summary>
    /// <param name="item">The row's number in the list; null makes a new one.</param>
    /// <returns>The row's number.</returns>
    public async Task<string> EditAsync(string list, Somebody editor, JsonObject fields, string? item = null)
    {
        using var answer = await http.PostAsJsonAsync("/control/graph/edit", new JsonObject
        {
            ["list"] = list, ["itemId"] = item, ["editor"] = editor?.Id, ["site"] = path, ["fields"] = fields?.DeepClone(),
        });
        return (string)JsonNode.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!["id"]!;
    }

    /// <summary>The fields of every row of a list.</summary>
    /// <param name="list">Its name as people see it.</param>
    public async Task<IReadOnlyList<JsonObject>> RowsAsync(string list)
    {
        var site = (string)(await GetAsync(Site))["id"]!;
        var lists = (await GetAsync($"/v1.0/sites/{site}/lists"))["value"]!.AsArray();
        var id = (string)lists.Single(l => (string?)l!["displayName"] == list)!["id"]!;
        List<JsonObject> rows = [];
        for (var next = $"/v1.0/sites/{site}/lists/{id}/items?$expand=fields&$top=2000"; next is not null;)
        {
            var page = await GetAsync(next);
            rows.AddRange(page["value"]!.AsArray().Select(r => r!["fields"]!.AsObject()));
            next = (string?)page["@odata.nextLink"];
        }

        return rows;
    }

    /// <summary>The one row with that key.</summary>
    public async Task<JsonObject> RowAsync(string list, string key) => (await RowsAsync(list)).Single(r => (string?)r["RecordKey"] == key);

    /// <summary>Waits until a list holds such a row: what is written after the answer comes a moment later.</summary>
    /// <param name="what">What is waited for, for whoever reads the failure.</param>
    public async Task<JsonObject> UntilAsync(string list, string what, Func<JsonObject, bool> isIt)
    {
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(250), TimeProvider.System);
        while (true)
        {
            var rows = await RowsAsync(list);
            if (rows.FirstOrDefault(isIt) is { } row)
                return row;
            if (deadline.IsCancellationRequested)
                throw new TimeoutException($"Waited for {what} in {list}; there was:\n{string.Join('\n', rows.Select(r => r.ToJsonString(null)))}");
            await again.WaitForNextTickAsync(CancellationToken.None);
        }
    }

    /// <summary>Somebody edits a row.</summary>
    public async Task EditAsync(string list, string key, JsonObject fields)
    {
        var item = (string?)(await RowAsync(list, key))["id"];
        using var answer = await http.PostAsJsonAsync(
            "/control/graph/edit", new JsonObject { ["list"] = list, ["itemId"] = item, ["fields"] = fields, ["editor"] = "Tomas Berg" });
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Somebody deletes a row.</summary>
    public async Task DeleteAsync(string list, string key)
    {
        var item = (string?)(await RowAsync(list, key))["id"];
        using var answer = await http.PostAsJsonAsync("/control/graph/edit", new JsonObject { ["list"] = list, ["itemId"] = item, ["editor"] = "Tomas Berg", ["delete"] = true });
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>What the application asked Graph for since the last start.</summary>
    public Task<JsonNode> CallsAsync() => GetAsync("/control/graph/calls");

    /// <summary>From now on every chain takes a second longer, until that is over or Graph starts anew.</summary>
    public async Task SlowChainsAsync()
    {
        var slow = new JsonArray(new JsonObject { ["kind"] = "slow", ["on"] = "request", ["path"] = "/$batch", ["count"] = 10_000, ["delaySeconds"] = 1 });
        using var answer = await http.PostAsJsonAsync("/control/graph/faults", slow);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Nothing that was ordered is left.</summary>
    public async Task NoFaultsAsync()
    {
        using var answer = await http.DeleteAsync("/control/graph/faults");
        answer.EnsureSuccessStatusCode();
    }

    private async Task<JsonNode> GetAsync(string address) => JsonNode.Parse(await http.GetStringAsync(address))!;
}

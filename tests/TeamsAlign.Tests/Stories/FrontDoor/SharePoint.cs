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

    /// <summary>The fields of every row of a list, with everything in it that was committed before: a row may follow its commit a moment later.</summary>
    /// <param name="list">Its name as people see it.</param>
    public async Task<IReadOnlyList<JsonObject>> RowsAsync(string list)
    {
        var lists = await ListsAsync();
        await SettledAsync(lists);
        return await ReadAsync(lists[list]);
    }

    /// <summary>The one row with that key.</summary>
    public async Task<JsonObject> RowAsync(string list, string key) => (await RowsAsync(list)).Single(r => (string?)r["RecordKey"] == key);

    /// <summary>Waits until a list holds such a row: what is written after the answer comes a moment later.</summary>
    /// <param name="what">What is waited for, for whoever reads the failure.</param>
    public async Task<JsonObject> UntilAsync(string list, string what, Func<JsonObject, bool> isIt)
    {
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(250), TimeProvider.System);
        var id = (await ListsAsync())[list];
        while (true)
        {
            var rows = await ReadAsync(id);
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

    /// <summary>The next chains take so much longer, until <see cref="NoFaultsAsync"/> or Graph starts anew.</summary>
    public Task SlowChainsAsync(int seconds = 1, int count = 10_000) =>
        OrderAsync(new() { ["kind"] = "slow", ["on"] = "request", ["path"] = "/$batch", ["count"] = count, ["delaySeconds"] = seconds });

    /// <summary>From now on changing a row of that list takes so much longer, until <see cref="NoFaultsAsync"/>.</summary>
    public async Task SlowChangesAsync(string list, int seconds) => await OrderAsync(new()
    {
        ["kind"] = "slow", ["on"] = "any", ["method"] = "PATCH", ["path"] = (await ListsAsync())[list].Split('/')[^1], ["delaySeconds"] = seconds,
    });

    /// <summary>Nothing that was ordered is left.</summary>
    public async Task NoFaultsAsync()
    {
        using var answer = await http.DeleteAsync("/control/graph/faults");
        answer.EnsureSuccessStatusCode();
    }

    private async Task OrderAsync(JsonObject fault)
    {
        using var answer = await http.PostAsJsonAsync("/control/graph/faults", new JsonArray(fault));
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>
    /// Until nothing committed is missing. The head row's write is the commit, and names the last journal entry; rows are written in order, the
    /// entry last. Some rows are written again after the commit was answered: one in a hundred writes finds that its row's ETag has moved.
    /// </summary>
    private async Task SettledAsync(Dictionary<string, string> lists)
    {
        if (!lists.TryGetValue("Workspace", out var workspace))
            return;
        var counters = (string?)(await ReadAsync(workspace)).SingleOrDefault()?["Counters"] ?? "";
        var last = counters.Split(';', StringSplitOptions.TrimEntries).FirstOrDefault(c => c.StartsWith("JR ", StringComparison.Ordinal))?.Replace(' ', '-');
        if (last is null)
            return;
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        while ((await ReadAsync(lists["Journal"], $"&$filter=fields/RecordKey eq '{last}'")).Count == 0)
        {
            if (deadline.IsCancellationRequested)
                throw new TimeoutException($"{last} is committed and does not come to the journal.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, CancellationToken.None);
        }
    }

    private async Task<Dictionary<string, string>> ListsAsync()
    {
        var site = (string)(await GetAsync(Site))["id"]!;
        return (await GetAsync($"/v1.0/sites/{site}/lists"))["value"]!.AsArray()
            .ToDictionary(l => (string)l!["displayName"]!, l => $"/v1.0/sites/{site}/lists/{(string)l!["id"]!}", StringComparer.Ordinal);
    }

    private async Task<IReadOnlyList<JsonObject>> ReadAsync(string list, string filter = "")
    {
        List<JsonObject> rows = [];
        for (var next = $"{list}/items?$expand=fields&$top=2000{filter}"; next is not null;)
        {
            var page = await GetAsync(next);
            rows.AddRange(page["value"]!.AsArray().Select(r => r!["fields"]!.AsObject()));
            next = (string?)page["@odata.nextLink"];
        }

        return rows;
    }

    private async Task<JsonNode> GetAsync(string address) => JsonNode.Parse(await http.GetStringAsync(address))!;
}

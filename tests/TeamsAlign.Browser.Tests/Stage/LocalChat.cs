using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsAlign.Browser.Stage;

/// <summary>A group chat or channel of the local Teams, for what happens in it before somebody looks.</summary>
internal sealed class LocalChat : IDisposable
{
    private readonly HttpClient http;

    private LocalChat(HttpClient http, string id) => (this.http, Id) = (http, id);

    public string Id { get; }

    /// <summary>What the page calls it, below "chat" or "team".</summary>
    public string Place => Uri.EscapeDataString(Id);

    /// <summary>The chat of that name, with the app in it.</summary>
    public static async Task<LocalChat> OpenAsync(Uri product, SamplePerson person, string name)
    {
        var http = new HttpClient { BaseAddress = product };
        var theirs = (await http.GetFromJsonAsync<JsonArray>($"/local/conversations?person={person.Id}"))!;
        var chat = new LocalChat(http, (string)theirs.Single(c => (string?)c!["name"] == name)!["id"]!);
        await chat.PostAsync("install", new() { ["person"] = person.Id });
        return chat;
    }

    /// <returns>Id of the message.</returns>
    public async Task<string> SaysAsync(SamplePerson person, string text) =>
        (string)(await PostAsync("messages", new() { ["person"] = person.Id, ["text"] = text, ["mentionBot"] = false }))!["id"]!;

    /// <summary>Customers of the product line, by somebody who may import.</summary>
    public async Task ImportAccountsAsync(SamplePerson person, IEnumerable<string> names)
    {
        var token = (await http.GetFromJsonAsync<JsonNode>($"/local/token?person={person.Id}"))!["token"]!.GetValue<string>();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/import/accounts?dryRun=false")
        {
            Content = new StringContent($"account\n{string.Join('\n', names)}\n", Encoding.UTF8, "text/csv"),
        };
        request.Headers.Authorization = new("Bearer", token);
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => http.Dispose();

    private async Task<JsonNode?> PostAsync(string call, JsonObject body)
    {
        using var answer = await http.PostAsJsonAsync($"/local/conversations/{Uri.EscapeDataString(Id)}/{call}", body);
        var text = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }
}

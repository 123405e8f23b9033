using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Teams;

/// <summary>The calls of page and bot in the words of the tests.</summary>
internal static class Calls
{
    public static Task<JsonObject> OpenAsync(this HttpClient page, string chat, string person) =>
        page.PostPageAsync($"conversations/{Esc(chat)}/open", new() { ["person"] = person });

    public static Task<JsonObject> InstallAsync(this HttpClient page, string chat, string person) =>
        page.PostPageAsync($"conversations/{Esc(chat)}/install", new() { ["person"] = person });

    public static Task<JsonObject> SayAsync(
        this HttpClient page, string chat, string person, string text, bool mentionBot = false, string? replyToId = null) =>
        page.PostPageAsync(
            $"conversations/{Esc(chat)}/messages",
            new() { ["person"] = person, ["text"] = text, ["mentionBot"] = mentionBot, ["replyToId"] = replyToId });

    public static Task<JsonObject> ExecuteAsync(this HttpClient page, string chat, string person, string messageId, string verb) =>
        page.PostPageAsync($"conversations/{Esc(chat)}/execute", new()
        {
            ["person"] = person,
            ["messageId"] = messageId,
            ["verb"] = verb,
            ["data"] = new JsonObject { ["key"] = "REQ-1" },
            ["trigger"] = "manual",
        });

    public static async Task<JsonObject> PostPageAsync(this HttpClient page, string path, JsonObject body)
    {
        using var response = await page.PostAsJsonAsync("/local/" + path, body);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    public static async Task<JsonArray> MessagesAsync(this HttpClient page, string chat, string person) =>
        (await page.GetFromJsonAsync<JsonArray>($"/local/conversations/{Esc(chat)}/messages?person={person}"))!;

    public static string Activities(string conversation) => $"v3/conversations/{Esc(conversation)}/activities";

    /// <summary>Posts as the bot; the id of the message.</summary>
    public static async Task<string> SendAsync(this HttpClient connector, string conversation, JsonObject activity)
    {
        using var response = await connector.PostAsJsonAsync(Activities(conversation), activity);
        response.EnsureSuccessStatusCode();
        return (string)(await response.Content.ReadFromJsonAsync<JsonObject>())!["id"]!;
    }

    public static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    public static JsonObject Card(string text) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.adaptive",
            ["content"] = CardBody(text),
        }),
    };

    public static JsonObject CardBody(string text) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = text }),
    };

    /// <summary>The text of the first block of a message's card, as the page got it.</summary>
    public static string? CardText(JsonNode? message) => (string?)message?["attachments"]?[0]?["content"]?["body"]?[0]?["text"];

    public static string Esc(string id) => Uri.EscapeDataString(id);
}

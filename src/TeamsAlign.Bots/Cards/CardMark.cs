using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsAlign.Bots.Cards;

/// <summary>
/// A member that every button of a bot's cards carries, so that a press finds back to the bot that drew the card. Like all data of a card it
/// can be forged: it says where to ask, not who may.
/// </summary>
/// <param name="Name">Of the member.</param>
/// <param name="Value">What it says; without <c>@</c>.</param>
public sealed record CardMark(string Name, string Value)
{
    private const char Separator = '@';

    /// <summary>The part of a data set's name that its handler is registered with.</summary>
    public static string Dataset(string marked) => marked.LastIndexOf(Separator) is >= 0 and var at ? marked[..at] : marked;

    /// <summary>What the mark says that came back with an activity; null where there is none.</summary>
    /// <param name="value">The activity's value.</param>
    /// <param name="name">Of the member.</param>
    public static string? In(SubmittedData value, string name) =>
        value.Text(name)
        ?? value.Inner("data").Text(name)
        ?? value.Inner("data").Inner("data").Text(name)
        ?? value.Inner("action").Inner("data").Text(name)
        ?? (value.Text("dataset") is { } dataset && dataset.LastIndexOf(Separator) is >= 0 and var at ? dataset[(at + 1)..] : null);

    /// <summary>The same JSON with every action and every looked-up choice in it marked.</summary>
    internal byte[] Apply(byte[] json)
    {
        if (json.Length == 0 || JsonNode.Parse(json) is not { } root)
            return json;
        Walk(root);
        using var marked = new MemoryStream();
        using (var writer = new Utf8JsonWriter(marked, new JsonWriterOptions { Encoder = OutboundJson.Wire.Options.Encoder }))
            root.WriteTo(writer);
        return marked.ToArray();
    }

    private void Walk(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items)
                    Walk(item);
                break;
            case JsonObject json:
                Mark(json);
                foreach (var (_, member) in json.ToArray())
                    Walk(member);
                break;
        }
    }

    private void Mark(JsonObject json)
    {
        switch ((json["type"] as JsonValue)?.GetValueKind() == JsonValueKind.String ? (string?)json["type"] : null)
        {
            case "Action.Execute" or "Action.Submit":
                if (json["data"] is null)
                    json["data"] = new JsonObject();
                if (json["data"] is JsonObject data)
                    data[Name] = Value;
                break;
            // Teams looks some up by itself.
            case "Data.Query" when (string?)json["dataset"] is { } dataset && !dataset.StartsWith("graph.microsoft.com", StringComparison.Ordinal):
                json["dataset"] = $"{dataset}{Separator}{Value}";
                break;
        }
    }
}

using System.Text.Json.Nodes;

namespace TeamsAlign.Tests.Stories;

/// <summary>An Adaptive Card as somebody reads and fills it in.</summary>
public sealed class Card(JsonObject json)
{
    private static readonly string[] Read = ["text", "title", "value", "label", "errorMessage", "placeholder"];

    public JsonObject Json => json;

    /// <summary>Everything there is to read on it, a line for each piece.</summary>
    public string Text => string.Join('\n', Objects(json)
        .SelectMany(o => Read.Select(name => o[name]).OfType<JsonValue>().Where(v => v.GetValueKind() == System.Text.Json.JsonValueKind.String))
        .Select(v => v.GetValue<string>()));

    /// <summary>Texts shown exactly as they are, whatever is in them.</summary>
    public IReadOnlyList<string> TypedRuns => [.. Objects(json).Where(o => TypeOf(o) == "TextRun").Select(o => (string)o["text"]!)];

    /// <summary>Texts in which a client looks for Markdown.</summary>
    public string Markdown => string.Join('\n', Objects(json).Where(o => TypeOf(o) == "TextBlock").Select(o => (string)o["text"]!));

    /// <summary>How it is fetched for one person; null where it is the same for all.</summary>
    public JsonObject? Refresh => json["refresh"]?["action"]?.AsObject();

    public bool Shows(string text) => Text.Contains(text, StringComparison.Ordinal);

    public bool Offers(string button) => Find(json, button) is not null;

    public IReadOnlyList<string> Buttons => [.. Actions(json).Select(a => (string?)a["title"]).OfType<string>()];

    /// <summary>The value behind a choice of a field.</summary>
    /// <param name="title">A piece of what people read.</param>
    public string Choice(string field, string title) => (Field(json, field)?["choices"] as JsonArray)?
        .FirstOrDefault(c => ((string?)c!["title"])?.Contains(title, StringComparison.Ordinal) == true)?["value"]?.GetValue<string>()
        ?? throw new InvalidOperationException($"There is no choice of {title} for “{field}” on:\n{Text}");

    public JsonObject Button(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Split(" > ").Aggregate(json, (under, title) => Find(under, title)
            ?? throw new InvalidOperationException($"There is no “{path}”, but {string.Join(", ", Buttons)} on:\n{Text}"));
    }

    /// <summary>The button, and the data a client sends with it: the button's own, what stands in the fields, what was filled in.</summary>
    public (JsonObject Action, JsonObject Data) Filled(string button, params (string Field, string Value)[] inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var action = Button(button);
        var data = action["data"]?.DeepClone().AsObject() ?? [];
        if ((string?)action["associatedInputs"] == "none")
            return (action, data);
        foreach (var field in Fields(json))
            data[(string)field["id"]!] ??= field["value"]?.DeepClone();
        // A field behind the same button goes before one of the same label elsewhere.
        var nearest = button.Contains(" > ", StringComparison.Ordinal) ? Button(button[..button.LastIndexOf(" > ", StringComparison.Ordinal)]) : json;
        foreach (var (label, value) in inputs)
            data[(string)(Field(nearest, label) ?? Field(json, label) ?? throw new InvalidOperationException($"There is no field “{label}” on:\n{Text}"))["id"]!] = value;
        return (action, data);
    }

    private static JsonObject? Field(JsonNode under, string label) =>
        Fields(under).FirstOrDefault(f => ((string?)f["label"])?.StartsWith(label, StringComparison.Ordinal) == true || (string?)f["id"] == label);

    private static IEnumerable<JsonObject> Fields(JsonNode under) => Objects(under).Where(o => TypeOf(o).StartsWith("Input.", StringComparison.Ordinal));

    private static JsonObject? Find(JsonNode under, string title) =>
        Actions(under).FirstOrDefault(a => a != under && ((string?)a["title"])?.StartsWith(title, StringComparison.Ordinal) == true);

    private static IEnumerable<JsonObject> Actions(JsonNode under) => Objects(under).Where(o => TypeOf(o).StartsWith("Action.", StringComparison.Ordinal));

    private static string TypeOf(JsonObject json) => json["type"] is JsonValue type && type.TryGetValue<string>(out var name) ? name : "";

    /// <summary>Every object of the card, in reading order; what only stands in for another and what clients send is none of it.</summary>
    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o => o.Where(m => m.Key is not ("fallback" or "data" or "refresh")).SelectMany(m => Objects(m.Value)).Prepend(o),
        JsonArray a => a.SelectMany(Objects),
        _ => [],
    };
}

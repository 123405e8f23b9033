using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsAlign.Lists;

/// <content>Fields as compact JSON, for intents that are stored and signed: the same fields always give the same text.</content>
public sealed partial class Fields
{
    /// <summary>An object with one member per mentioned column, in ordinal order: text, number, true, false, or null to clear.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject();
        foreach (var (name, value) in values)
        {
            json[name] = value switch
            {
                string text => JsonValue.Create(text),
                decimal number => JsonValue.Create(number),
                bool yes => JsonValue.Create(yes),
                _ => null,
            };
        }
        return json;
    }

    /// <summary>What <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">A member is neither text, number, true, false nor null.</exception>
    public static Fields FromJson(JsonObject json) => FromWire(json.Select(m => KeyValuePair.Create(m.Key, Value(m.Value))));

    private static object? Value(JsonNode? node) => node?.GetValueKind() switch
    {
        null or JsonValueKind.Null => null,
        JsonValueKind.String => node.GetValue<string>(),
        JsonValueKind.Number => CanonicalNumber.Read(node.AsValue().TryGetValue<decimal>(out var number) ? (double)number : node.GetValue<double>()),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        var kind => throw new JsonException($"A field cannot be {kind}."),
    };
}

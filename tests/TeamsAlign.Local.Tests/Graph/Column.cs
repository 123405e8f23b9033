using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph;

/// <summary>Column definitions as they go over the wire.</summary>
internal static class Column
{
    public static JsonObject Text(string name, bool indexed = false, bool unique = false) => Of(name, "text", [], indexed, unique);

    public static JsonObject Note(string name) => Of(name, "text", new() { ["allowMultipleLines"] = true, ["textType"] = "plain" });

    public static JsonObject Number(string name, bool indexed = false) => Of(name, "number", [], indexed);

    public static JsonObject Time(string name) => Of(name, "dateTime", new() { ["format"] = "dateTime" });

    public static JsonObject Date(string name) => Of(name, "dateTime", new() { ["format"] = "dateOnly" });

    public static JsonObject YesNo(string name) => Of(name, "boolean", []);

    public static JsonObject Choice(string name, params string[] choices) => Of(name, "choice", new() { ["choices"] = Strings(choices) });

    public static JsonObject Choices(string name, params string[] choices) =>
        Of(name, "choice", new() { ["choices"] = Strings(choices), ["displayAs"] = "checkBoxes" });

    public static JsonArray Strings(params string[] values) => new([.. values.Select(value => (JsonNode)value)]);

    public static JsonObject Of(string name, string facet, JsonObject content, bool indexed = false, bool unique = false) =>
        new() { ["name"] = name, ["displayName"] = name, ["indexed"] = indexed, ["enforceUniqueValues"] = unique, [facet] = content };
}

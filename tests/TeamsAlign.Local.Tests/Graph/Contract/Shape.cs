using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeamsAlign.Local.Graph.Contract;

/// <summary>
/// Compares JSON with a schema of the description, and, unlike a schema validator, reports properties the description does
/// not have. Relaxed where the wire is known to differ: no <c>@odata.type</c>, open <c>fields</c>, dates without a zone in errors.
/// </summary>
internal sealed class Shape(Func<JsonNode, JsonNode> resolve)
{
    private const string OpenType = "fieldValueSet";

    public IReadOnlyList<string> Problems(JsonNode? value, JsonNode reference, string at)
    {
        var schema = resolve(reference);
        var choices = (schema["anyOf"] ?? schema["oneOf"]) as JsonArray;
        if (choices is not null)
            return choices.Select(choice => Problems(value, choice!, at)).MinBy(problems => problems.Count)!;
        if (value is null)
            return schema["nullable"]?.GetValue<bool>() == true ? [] : [$"{at} is null"];
        return value switch
        {
            JsonObject known => Object(known, schema, at),
            JsonArray array => schema["type"]?.ToString() is not "array"
                ? [$"{at} is an array"]
                : [.. array.SelectMany((item, index) => Problems(item, schema["items"]!, $"{at}[{index}]"))],
            _ => Plain(value, schema, at),
        };
    }

    private List<string> Object(JsonObject value, JsonNode schema, string at)
    {
        var parts = Parts(schema).ToList();
        if (parts.Exists(part => part["type"]?.ToString() is { } type && type != "object"))
            return [$"{at} is an object"];
        var declared = parts.SelectMany(part => part["properties"] as JsonObject ?? []).ToLookup(pair => pair.Key, pair => pair.Value!);
        var isOpen = declared.Count == 0 || parts.Exists(part => part["title"]?.ToString() == OpenType || part["additionalProperties"] is not null);
        var problems = new List<string>();
        foreach (var (name, inner) in value)
        {
            if (declared.Contains(name))
                problems.AddRange(Problems(inner, declared[name].First(), $"{at}.{name}"));
            else if (!isOpen && !name.Contains('@', StringComparison.Ordinal))
                problems.Add($"{at}.{name} is not described");
        }

        var required = parts.SelectMany(part => part["required"] as JsonArray ?? []).Select(name => name!.ToString()).Where(name => name != "@odata.type");
        problems.AddRange(required.Where(name => !value.ContainsKey(name)).Select(name => $"{at}.{name} is missing"));
        return problems;
    }

    private IEnumerable<JsonNode> Parts(JsonNode schema) =>
        schema["allOf"] is JsonArray all ? all.SelectMany(part => Parts(resolve(part!))).Prepend(schema) : [schema];

    private static IReadOnlyList<string> Plain(JsonNode value, JsonNode schema, string at)
    {
        var fits = (schema["type"]?.ToString(), value.GetValueKind()) switch
        {
            (null, _) or ("string", JsonValueKind.String) or ("number" or "integer", JsonValueKind.Number) => true,
            ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            _ => false,
        };
        if (!fits)
            return [$"{at} is a {value.GetValueKind()}"];
        var isZoneless = at.EndsWith(".date", StringComparison.Ordinal);
        return schema["pattern"] is { } pattern && !isZoneless && !Regex.IsMatch(value.ToString(), pattern.ToString())
            ? [$"{at} is not of the form {pattern}"]
            : [];
    }
}

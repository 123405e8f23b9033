using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TeamsAlign.Workspaces;

/// <summary>Events as they are kept in the journal: <c>[{"type":"RequestAnswered","data":{…}}]</c>.</summary>
internal static class DomainEventJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly FrozenDictionary<string, Type> Types = typeof(DomainEvent).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(DomainEvent)) && !t.IsAbstract)
        .ToFrozenDictionary(t => t.Name);

    public static string? Write(ImmutableArray<DomainEvent> events) => events.IsEmpty
        ? null
        : new JsonArray([.. events.Select(e => new JsonObject
        {
            ["type"] = e.GetType().Name,
            ["data"] = JsonSerializer.SerializeToNode(e, e.GetType(), Options),
        })]).ToJsonString();

    /// <summary>The events; those of kinds that no longer exist, or damaged by hand, are left out.</summary>
    public static ImmutableArray<DomainEvent> Read(string? json)
    {
        if (string.IsNullOrEmpty(json))
            return [];
        try
        {
            return [.. JsonNode.Parse(json)!.AsArray()
                .Where(n => Types.ContainsKey((string?)n?["type"] ?? ""))
                .Select(n => (DomainEvent)n!["data"].Deserialize(Types[(string)n["type"]!], Options)!)];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}

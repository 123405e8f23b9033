using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TeamsAlign.Local.Graph.Columns;

/// <summary>One column of a list.</summary>
/// <param name="Name">Internal name: fixed, the key in <c>fields</c>, plain letters, digits and underscores.</param>
/// <param name="FacetName">The one type facet, <c>text</c>, <c>number</c>…; empty for a type Graph cannot describe.</param>
/// <param name="FacetJson">That facet with the service's defaults filled in.</param>
internal sealed record ColumnRecord(
    string Id, string Name, string DisplayName, string Description, ColumnKind Kind, string FacetName, string FacetJson)
{
    private static readonly ConditionalWeakTable<string, JsonObject> Facets = [];

    public string Group { get; init; } = "Custom Columns";

    public bool Indexed { get; init; }

    public bool Unique { get; init; }

    public bool Required { get; init; }

    public bool Hidden { get; init; }

    public bool ReadOnly { get; init; }

    public bool BuiltIn { get; init; }

    public string? DefaultJson { get; init; }

    /// <summary>To read only; whoever sends it on sends a copy.</summary>
    [JsonIgnore]
    public JsonObject Facet => Facets.GetValue(FacetJson, json => (JsonObject)JsonNode.Parse(json)!);

    /// <summary>Person and lookup columns appear in <c>fields</c> as their name with this ending.</summary>
    [JsonIgnore]
    public string LookupName => Name + "LookupId";

    [JsonIgnore]
    public bool IsSingleLookup => Kind is ColumnKind.Person or ColumnKind.Lookup;

    [JsonIgnore]
    public bool IsManyLookup => Kind is ColumnKind.People or ColumnKind.Lookups;

    [JsonIgnore]
    public bool IsLookup => IsSingleLookup || IsManyLookup;

    [JsonIgnore]
    public bool CanBeIndexed => Kind is not (ColumnKind.Unsupported or ColumnKind.Note or ColumnKind.MultiChoice or ColumnKind.Calculated
        or ColumnKind.Hyperlink or ColumnKind.People or ColumnKind.Lookups);
}

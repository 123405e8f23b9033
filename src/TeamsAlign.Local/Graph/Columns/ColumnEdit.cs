using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Columns;

/// <summary>A column from what was sent, checked by the service's rules for one column.</summary>
internal static class ColumnEdit
{
    public static ColumnRecord Create(JsonObject sent)
    {
        var name = Text(sent, "name") ?? Text(sent, "displayName") ?? throw Failures.InvalidValue();
        if (string.IsNullOrWhiteSpace(name))
            throw Failures.InvalidValue();
        var (kind, facetName, facet) = ColumnFacets.Read(sent);
        var column = new ColumnRecord(
            Guid.NewGuid().ToString("D"), InternalName.Of(name), Text(sent, "displayName") ?? name, "", kind, facetName, facet.ToJsonString());
        return Flags(column, sent);
    }

    /// <summary>Name and type are fixed; everything else that was sent replaces what was there.</summary>
    public static ColumnRecord Change(ColumnRecord column, JsonObject sent)
    {
        if (column.ReadOnly)
            throw Failures.InvalidValue();
        var changed = column with { DisplayName = Text(sent, "displayName") ?? column.DisplayName };
        if (sent[column.FacetName] is JsonObject)
        {
            var (kind, _, facet) = ColumnFacets.Read(sent);
            if (kind != column.Kind)
                throw Failures.InvalidValue();
            changed = changed with { FacetJson = facet.ToJsonString() };
        }

        return Flags(changed, sent);
    }

    private static ColumnRecord Flags(ColumnRecord column, JsonObject sent)
    {
        var flagged = column with
        {
            Description = Text(sent, "description") ?? column.Description,
            Group = Text(sent, "columnGroup") ?? column.Group,
            Indexed = Flag(sent, "indexed") ?? column.Indexed,
            Unique = Flag(sent, "enforceUniqueValues") ?? column.Unique,
            Required = Flag(sent, "required") ?? column.Required,
            Hidden = Flag(sent, "hidden") ?? column.Hidden,
            DefaultJson = sent["defaultValue"] is JsonObject value ? value.ToJsonString() : column.DefaultJson,
        };
        if (flagged.Indexed && !flagged.CanBeIndexed)
            throw Failures.Invalid("This column type cannot be indexed.");
        if (flagged.Unique && !flagged.Indexed)
            throw Failures.Invalid("A column that enforces unique values must be indexed.");
        return flagged;
    }

    private static bool? Flag(JsonObject sent, string name) => sent[name] switch
    {
        null => null,
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        _ => throw Failures.InvalidValue(),
    };

    private static string? Text(JsonObject sent, string name) => sent[name] switch
    {
        null => null,
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => throw Failures.InvalidValue(),
    };
}

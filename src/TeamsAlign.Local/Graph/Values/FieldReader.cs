using System.Globalization;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Columns;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Lists;

namespace TeamsAlign.Local.Graph.Values;

/// <summary>The <c>fields</c> of a row: own columns first, then the system's; empty values are left out, not null.</summary>
internal sealed class FieldReader(LookupNames names)
{
    public JsonObject Read(ListRecord list, ItemRow row, string? select)
    {
        var stored = (JsonObject)JsonNode.Parse(row.Values)!;
        var wanted = select?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var fields = new JsonObject { ["@odata.etag"] = row.ETag };
        foreach (var column in list.Columns)
            AddOwn(fields, list, column, stored, wanted);
        foreach (var (name, value) in SystemFields.Of(row, stored["Title"]?.GetValue<string>()))
        {
            if (wanted is null || wanted.Contains(name))
                fields[name] = value();
        }

        return fields;
    }

    private void AddOwn(JsonObject fields, ListRecord list, ColumnRecord column, JsonObject stored, HashSet<string>? wanted)
    {
        if (!stored.TryGetPropertyValue(column.Name, out var value) || value is null)
            return;
        if (column.IsSingleLookup)
        {
            var id = value.GetValue<int>();
            if (wanted is null || wanted.Contains(column.LookupName))
                fields[column.LookupName] = id.ToString(CultureInfo.InvariantCulture);
            // The text behind a lookup appears only when it is asked for by name.
            if (wanted?.Contains(column.Name) == true)
                fields[column.Name] = names.Of(list, column, id).Name;
        }
        else if (wanted is null || wanted.Contains(column.Name))
        {
            fields[column.Name] = column.IsManyLookup ? names.All(list, column, value.AsArray()) : Detached(stored, column.Name, value);
        }
    }

    private static JsonNode Detached(JsonObject owner, string name, JsonNode value)
    {
        // The title is read once more for the link columns; everything else moves without a copy.
        if (name == "Title")
            return value.DeepClone();
        owner.Remove(name);
        return value;
    }
}

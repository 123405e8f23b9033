using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph.Columns;

/// <summary>A column as <c>columnDefinition</c>.</summary>
internal static class ColumnBody
{
    public static JsonObject Of(ColumnRecord column)
    {
        var body = new JsonObject
        {
            ["columnGroup"] = column.Group,
            ["description"] = column.Description,
            ["displayName"] = column.DisplayName,
            ["enforceUniqueValues"] = column.Unique,
            ["hidden"] = column.Hidden,
            ["id"] = column.Id,
            ["indexed"] = column.Indexed,
            ["name"] = column.Name,
            ["readOnly"] = column.ReadOnly,
            ["required"] = column.Required,
        };
        if (column.DefaultJson is not null)
            body["defaultValue"] = JsonNode.Parse(column.DefaultJson);
        if (column.FacetName.Length > 0)
            body[column.FacetName] = column.Facet.DeepClone();
        return body;
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Store;
using TeamsAlign.Local.Graph.Values;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Items;

/// <summary>Rows as Graph shows them.</summary>
internal sealed class ItemReader(FieldReader fields, Database database)
{
    private const int UsualPage = 200;

    /// <summary>A row without its context and, unless asked for, without its fields, as collections have it.</summary>
    public JsonObject Body(GraphRequest request, ListRecord list, ItemRow row, Expansion? expandFields)
    {
        var id = row.Id.ToString(CultureInfo.InvariantCulture);
        var body = new JsonObject
        {
            ["@odata.etag"] = row.ETag,
            ["createdDateTime"] = row.Created,
            ["eTag"] = row.ETag,
            ["id"] = id,
            ["lastModifiedDateTime"] = row.Modified,
            ["webUrl"] = $"{list.WebUrl}/{id}_.000",
            ["createdBy"] = row.Author.Body(),
            ["lastModifiedBy"] = row.Editor.Body(),
            ["parentReference"] = Parent(list),
            ["contentType"] = ContentType(),
        };
        if (expandFields is null)
            return body;
        body["fields@odata.context"] = $"{ListContext(request, list)}/items('{id}')/fields/$entity";
        body["fields"] = fields.Read(list, row, expandFields.Options.Select);
        return body;
    }

    /// <summary>One row by itself: fields come without asking.</summary>
    public JsonObject Single(GraphRequest request, ListRecord list, ItemRow row)
    {
        var expanded = Expansion.Find(request.Query.Expand, "fields");
        var all = expanded is null && request.Query.Select is null ? new Expansion("fields", QueryOptions.Parse("")) : expanded;
        var body = new JsonObject { ["@odata.context"] = $"{ListContext(request, list)}/items/$entity" };
        foreach (var (name, value) in Projection.Select(Body(request, list, row, all), request.Query.Select, "fields").ToList())
        {
            value?.Parent?.AsObject().Remove(name);
            body[name] = value;
        }

        return body;
    }

    public JsonObject Fields(GraphRequest request, ListRecord list, ItemRow row)
    {
        var id = row.Id.ToString(CultureInfo.InvariantCulture);
        var body = new JsonObject { ["@odata.context"] = $"{ListContext(request, list)}/items('{id}')/fields/$entity" };
        var read = fields.Read(list, row, request.Query.Select);
        foreach (var (name, value) in read.ToList())
        {
            read.Remove(name);
            body[name] = value;
        }

        return body;
    }

    /// <summary>A row that is gone, as a delta names it.</summary>
    public static JsonObject Deleted(ListRecord list, int id) => new()
    {
        ["id"] = id.ToString(CultureInfo.InvariantCulture),
        ["parentReference"] = Parent(list),
        ["contentType"] = ContentType(),
        ["deleted"] = new JsonObject { ["state"] = "deleted" },
    };

    public IEnumerable<JsonNode> FirstPage(GraphRequest request, ListRecord list, Expansion? expandFields) => database
        .Read(connection => connection.Rows($"SELECT {ItemTable.Columns} FROM {ItemTable.Live(list.Number)} ORDER BY id LIMIT {UsualPage}", ItemTable.Read))
        .Select(row => (JsonNode)Body(request, list, row, expandFields));

    public static string ListContext(GraphRequest request, ListRecord list) =>
        $"{request.Root}/$metadata#sites('{Uri.EscapeDataString(list.SiteId)}')/lists('{list.Id}')";

    private static JsonObject Parent(ListRecord list) => new() { ["id"] = list.Id, ["siteId"] = list.SiteId };

    private static JsonObject ContentType() => new() { ["id"] = ContentTypeRoutes.ItemType, ["name"] = "Item" };
}

using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Columns;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Store;

namespace TeamsAlign.Local.Graph.Values;

/// <summary>Texts behind the numbers of person and lookup columns.</summary>
internal sealed class LookupNames(ListStore lists, Database database)
{
    public const string UserList = "User Information List";

    public (string? Name, string? Mail) Of(ListRecord list, ColumnRecord column, int id)
    {
        var facet = column.Facet;
        var isPerson = column.Kind is ColumnKind.Person or ColumnKind.People;
        var target = lists.Find(list.SiteId, isPerson ? UserList : facet["listId"]?.GetValue<string>() ?? "");
        if (target is null)
            return default;
        var shown = isPerson ? "Title" : facet["columnName"]?.GetValue<string>() ?? "Title";
        var values = database.Read(connection => connection.Text(
            $"SELECT vals FROM {ItemTable.Live(target.Number)} AND id = $id", ("$id", id)));
        var row = values is null ? null : JsonNode.Parse(values);
        return (row?[shown]?.ToString(), row?["EMail"]?.ToString());
    }

    public JsonArray All(ListRecord list, ColumnRecord column, JsonArray ids) => new([.. ids.Select(id => (JsonNode)One(list, column, id!.GetValue<int>()))]);

    private JsonObject One(ListRecord list, ColumnRecord column, int id)
    {
        var (name, mail) = Of(list, column, id);
        var body = new JsonObject { ["LookupId"] = id, ["LookupValue"] = name ?? "" };
        if (column.Kind is ColumnKind.People)
            body["Email"] = mail ?? "";
        return body;
    }
}

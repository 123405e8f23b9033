using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using TeamsAlign.Local.Graph.Changes;
using TeamsAlign.Local.Graph.Columns;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Store;
using TeamsAlign.Local.Graph.Values;
using TeamsAlign.Local.Graph.Versions;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Items;

/// <summary>Writes rows: each write is one transaction with its checks, its version and its line in the change log.</summary>
internal sealed class ItemStore(Database database, ListStore lists, FieldWriter writer, ChangeLog changes, TimeProvider time)
{
    public Task<ItemRow> CreateAsync(ListRecord known, ItemWrite write, CancellationToken cancellationToken) =>
        database.WriteAsync(connection =>
        {
            var list = lists.Current(known);
            var (values, _) = writer.Merge(list, writer.Defaults(list), write.Fields, write.Prefers21, write.ByHand);
            if (!write.ByHand)
                writer.RequireComplete(list, values);
            var now = time.GetUtcNow().Stamp();
            var row = new ItemRow(
                ItemTable.NextId(connection, list.Number), Guid.NewGuid().ToString("D"), 1, 1, values.ToJsonString(), now, now, write.Actor, write.Actor, false);
            RequireUnique(connection, list, row.Id, values, list.Columns);
            return Keep(connection, list, row);
        }, cancellationToken);

    public Task<ItemRow> ChangeAsync(ListRecord known, int id, ItemWrite write, CancellationToken cancellationToken) =>
        database.WriteAsync(connection =>
        {
            var list = lists.Current(known);
            var row = Existing(connection, list, id, write.IfMatch);
            var (values, changed) = writer.Merge(list, (JsonObject)JsonNode.Parse(row.Values)!, write.Fields, write.Prefers21, write.ByHand);
            RequireUnique(connection, list, id, values, changed);
            return Keep(connection, list, Written(row, values.ToJsonString(), write.Actor));
        }, cancellationToken);

    public Task<ItemRow> DeleteAsync(ListRecord known, int id, string? ifMatch, CancellationToken cancellationToken) =>
        database.WriteAsync(connection =>
        {
            var list = lists.Current(known);
            var row = Existing(connection, list, id, ifMatch) with { Deleted = true };
            ItemTable.Put(connection, list.Number, row);
            changes.Add(connection, list, row.Id);
            return row;
        }, cancellationToken);

    /// <summary>Values of an older version become those of a new one.</summary>
    public Task<ItemRow> RestoreAsync(ListRecord known, int id, string values, Actor actor, CancellationToken cancellationToken) =>
        database.WriteAsync(connection =>
        {
            var list = lists.Current(known);
            var row = Existing(connection, list, id, ifMatch: null);
            RequireUnique(connection, list, id, (JsonObject)JsonNode.Parse(values)!, list.Columns);
            return Keep(connection, list, Written(row, values, actor));
        }, cancellationToken);

    /// <summary>The ETag moves although nothing changed: background work of the service does that now and then.</summary>
    public Task<bool> TouchAsync(ListRecord known, int id, CancellationToken cancellationToken) => database.WriteAsync(connection =>
    {
        var list = lists.Current(known);
        if (ItemTable.Find(connection, list.Number, id) is not { } row)
            return false;
        ItemTable.Put(connection, list.Number, row with { Version = row.Version + 1 });
        changes.Add(connection, list, id);
        return true;
    }, cancellationToken);

    private static ItemRow Existing(SqliteConnection connection, ListRecord list, int id, string? ifMatch)
    {
        var row = ItemTable.Find(connection, list.Number, id) ?? throw Failures.ItemNotFound();
        ETags.Require(ifMatch, row);
        return row;
    }

    private ItemRow Written(ItemRow row, string values, Actor editor) => row with
    {
        Version = row.Version + 1, Label = row.Label + 1, Values = values, Modified = time.GetUtcNow().Stamp(), Editor = editor,
    };

    private ItemRow Keep(SqliteConnection connection, ListRecord list, ItemRow row)
    {
        ItemTable.Put(connection, list.Number, row);
        VersionTable.Add(connection, list.Number, row);
        changes.Add(connection, list, row.Id);
        return row;
    }

    private static void RequireUnique(SqliteConnection connection, ListRecord list, int id, JsonObject values, IEnumerable<ColumnRecord> changed)
    {
        foreach (var column in changed.Where(column => column.Unique && values[column.Name] is not null))
        {
            var value = values[column.Name]!.AsValue();
            object parameter = value.TryGetValue<string>(out var text) ? text : value.ToString();
            if (value.TryGetValue<double>(out var number))
                parameter = number;
            var taken = connection.Number(
                $"SELECT count(*) FROM {ItemTable.Live(list.Number)} AND {ColumnSql.Value(column)} = $value AND id <> $id",
                ("$value", parameter),
                ("$id", id));
            if (taken > 0)
                throw Failures.UniqueClash();
        }
    }
}

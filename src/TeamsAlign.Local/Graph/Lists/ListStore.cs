using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Store;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Lists;

/// <summary>All lists, in memory and in the file. Schema changes happen inside the one writer's turn.</summary>
internal sealed class ListStore
{
    private readonly Database database;
    private readonly TimeProvider time;
    private ImmutableDictionary<long, ListRecord> lists;

    public ListStore(Database database, TimeProvider time)
    {
        this.database = database;
        this.time = time;
        lists = database.Read(connection => connection
            .Rows("SELECT body FROM lists", row => JsonSerializer.Deserialize(row.GetString(0), StoredForm.Default.ListRecord)!)
            .ToImmutableDictionary(list => list.Number));
        database.WriteAtStart(connection => OneTableOfRows.Split(connection, [.. lists.Values]));
    }

    public IEnumerable<ListRecord> All => lists.Values.OrderBy(list => list.Number);

    public IEnumerable<ListRecord> OfSite(string siteId) => All.Where(list => list.SiteId == siteId);

    public ListRecord Of(GraphRequest request) => Find(request["site"], request["list"]) ?? throw Failures.ListNotFound();

    /// <summary>The list as it is now; a list may be deleted while a request about it waits for its turn.</summary>
    public ListRecord Current(ListRecord list) => lists.GetValueOrDefault(list.Number) ?? throw Failures.ListNotFound();

    public ListRecord? ByNumber(long number) => lists.GetValueOrDefault(number);

    /// <summary>By id, or by title as people see it.</summary>
    public ListRecord? Find(string siteId, string key)
    {
        var ofSite = lists.Values.Where(list => list.SiteId == siteId).ToList();
        return ofSite.Find(list => Same(list.Id, key.Trim('{', '}'))) ?? ofSite.Find(list => Same(list.DisplayName, key)) ?? ofSite.Find(list => Same(list.Name, key));
    }

    public Task<ListRecord> CreateAsync(ListRecord draft, CancellationToken cancellationToken) => database.WriteAsync(connection =>
    {
        if (lists.Values.Any(list => list.SiteId == draft.SiteId && Same(list.DisplayName, draft.DisplayName)))
            throw Failures.NameTaken();
        connection.Execute("INSERT INTO lists (body) VALUES ('{}')");
        var list = draft with { Number = connection.Number("SELECT last_insert_rowid()") };
        return Keep(connection, list);
    }, cancellationToken);

    public Task<ListRecord> ChangeAsync(ListRecord known, Func<ListRecord, ListRecord> change, CancellationToken cancellationToken) =>
        database.WriteAsync(connection =>
        {
            var current = Current(known);
            var changed = change(current);
            return Keep(connection, changed with { Version = current.Version + 1, Modified = time.GetUtcNow().Stamp() });
        }, cancellationToken);

    public Task<bool> DeleteAsync(ListRecord known, CancellationToken cancellationToken) => database.WriteAsync(connection =>
    {
        var current = Current(known);
        foreach (var table in (string[])["changes", "versions", "subscriptions"])
            connection.Execute($"DELETE FROM {table} WHERE list = $list", ("$list", current.Number));
        connection.Execute("DELETE FROM lists WHERE number = $list", ("$list", current.Number));
        ItemTable.Drop(connection, current.Number);
        lists = lists.Remove(current.Number);
        return true;
    }, cancellationToken);

    private ListRecord Keep(SqliteConnection connection, ListRecord list)
    {
        ColumnIndexes.Bring(connection, list);
        connection.Execute(
            "UPDATE lists SET body = $body WHERE number = $number",
            ("$number", list.Number),
            ("$body", JsonSerializer.Serialize(list, StoredForm.Default.ListRecord)));
        lists = lists.SetItem(list.Number, list);
        return list;
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

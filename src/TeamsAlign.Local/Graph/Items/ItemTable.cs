using System.Globalization;
using Microsoft.Data.Sqlite;
using TeamsAlign.Local.Graph.Store;

namespace TeamsAlign.Local.Graph.Items;

/// <summary>Rows in the file.</summary>
internal static class ItemTable
{
    public const string Columns = "id, guid, version, label, vals, created, modified, author, editor, deleted";

    /// <summary>Number and state are written into the text because the indexes of columns are partial on exactly that.</summary>
    public static string Live(long list) => string.Create(CultureInfo.InvariantCulture, $"list = {list} AND deleted = 0");

    public static ItemRow Read(SqliteDataReader row) => new(
        row.GetInt32(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetString(4), row.GetString(5), row.GetString(6),
        ActorForm.Parse(row.GetString(7)), ActorForm.Parse(row.GetString(8)), row.GetBoolean(9));

    /// <summary>The row, or null when it was never there or is deleted.</summary>
    public static ItemRow? Find(SqliteConnection connection, long list, int id) => connection
        .Rows($"SELECT {Columns} FROM items WHERE list = $list AND id = $id AND deleted = 0", Read, ("$list", list), ("$id", id))
        .FirstOrDefault();

    public static int NextId(SqliteConnection connection, long list) =>
        (int)connection.Number("SELECT max(id) FROM items WHERE list = $list", ("$list", list)) + 1;

    public static void Put(SqliteConnection connection, long list, ItemRow row) => connection.Execute(
        """
        INSERT OR REPLACE INTO items (list, id, guid, version, label, vals, created, modified, author, editor, deleted)
        VALUES ($list, $id, $guid, $version, $label, $vals, $created, $modified, $author, $editor, $deleted)
        """,
        ("$list", list),
        ("$id", row.Id),
        ("$guid", row.Guid),
        ("$version", row.Version),
        ("$label", row.Label),
        ("$vals", row.Values),
        ("$created", row.Created),
        ("$modified", row.Modified),
        ("$author", ActorForm.Text(row.Author)),
        ("$editor", ActorForm.Text(row.Editor)),
        ("$deleted", row.Deleted));
}

using System.Globalization;
using Microsoft.Data.Sqlite;
using TeamsAlign.Local.Graph.Store;

namespace TeamsAlign.Local.Graph.Items;

/// <summary>Rows in the file: a table for each list, since a write of a row looks at every index of its table.</summary>
internal static class ItemTable
{
    public const string Columns = "id, guid, version, label, vals, created, modified, author, editor, deleted";

    /// <summary>The table's name.</summary>
    public static string Of(long list) => string.Create(CultureInfo.InvariantCulture, $"items_{list}");

    /// <summary>The table and the rows that are not deleted, for FROM. The state is written into the text because the indexes of columns are partial on exactly that.</summary>
    public static string Live(long list) => $"{Of(list)} WHERE deleted = 0";

    public static void Create(SqliteConnection connection, long list) => connection.Execute(
        $"""
        CREATE TABLE IF NOT EXISTS {Of(list)} (
          id INTEGER PRIMARY KEY, guid TEXT NOT NULL, version INTEGER NOT NULL, label INTEGER NOT NULL, vals TEXT NOT NULL,
          created TEXT NOT NULL, modified TEXT NOT NULL, author TEXT NOT NULL, editor TEXT NOT NULL, deleted INTEGER NOT NULL DEFAULT 0)
        """);

    public static void Drop(SqliteConnection connection, long list) => connection.Execute($"DROP TABLE {Of(list)}");

    public static ItemRow Read(SqliteDataReader row) => new(
        row.GetInt32(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetString(4), row.GetString(5), row.GetString(6),
        ActorForm.Parse(row.GetString(7)), ActorForm.Parse(row.GetString(8)), row.GetBoolean(9));

    /// <summary>The row, or null when it was never there or is deleted.</summary>
    public static ItemRow? Find(SqliteConnection connection, long list, int id) => connection
        .Rows($"SELECT {Columns} FROM {Live(list)} AND id = $id", Read, ("$id", id))
        .FirstOrDefault();

    public static int NextId(SqliteConnection connection, long list) =>
        (int)connection.Number($"SELECT max(id) FROM {Of(list)}") + 1;

    public static void Put(SqliteConnection connection, long list, ItemRow row) => connection.Execute(
        $"""
        INSERT OR REPLACE INTO {Of(list)} ({Columns})
        VALUES ($id, $guid, $version, $label, $vals, $created, $modified, $author, $editor, $deleted)
        """,
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

using Microsoft.Data.Sqlite;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Store;

namespace TeamsAlign.Local.Graph.Versions;

/// <summary>The version history of rows; as in a new list, the last fifty are kept.</summary>
internal static class VersionTable
{
    private const int Kept = 50;

    public static void Add(SqliteConnection connection, long list, ItemRow row)
    {
        connection.Execute(
            "INSERT INTO versions (list, item, label, vals, modified, editor) VALUES ($list, $item, $label, $vals, $modified, $editor)",
            ("$list", list),
            ("$item", row.Id),
            ("$label", row.Label),
            ("$vals", row.Values),
            ("$modified", row.Modified),
            ("$editor", ActorForm.Text(row.Editor)));
        if (row.Label > Kept)
        {
            connection.Execute(
                "DELETE FROM versions WHERE list = $list AND item = $item AND label <= $oldest",
                ("$list", list),
                ("$item", row.Id),
                ("$oldest", row.Label - Kept));
        }
    }

    /// <summary>Newest first.</summary>
    public static List<ItemVersion> Of(SqliteConnection connection, long list, int item) => connection.Rows(
        "SELECT label, vals, modified, editor FROM versions WHERE list = $list AND item = $item ORDER BY label DESC",
        row => new ItemVersion(row.GetInt32(0), row.GetString(1), row.GetString(2), ActorForm.Parse(row.GetString(3))),
        ("$list", list),
        ("$item", item));
}

using Microsoft.Data.Sqlite;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Store;

namespace TeamsAlign.Local.Graph.Lists;

/// <summary>Files of earlier versions have one table for the rows of all lists.</summary>
internal static class OneTableOfRows
{
    private const string Name = "items";

    /// <summary>Gives each list a table of its own.</summary>
    /// <returns>False where that is done already.</returns>
    public static bool Split(SqliteConnection connection, IReadOnlyCollection<ListRecord> lists)
    {
        if (connection.Number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = $name", ("$name", Name)) == 0)
            return false;
        foreach (var list in lists)
        {
            ItemTable.Create(connection, list.Number);
            connection.Execute(
                $"INSERT INTO {ItemTable.Of(list.Number)} ({ItemTable.Columns}) SELECT {ItemTable.Columns} FROM {Name} WHERE list = $list", ("$list", list.Number));
        }

        // Its indexes go with it, and have the names that the new ones get.
        connection.Execute($"DROP TABLE {Name}");
        foreach (var list in lists)
            ColumnIndexes.Bring(connection, list);
        return true;
    }
}

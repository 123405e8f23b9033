using System.Globalization;
using Microsoft.Data.Sqlite;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Store;
using TeamsAlign.Local.Graph.Values;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Lists;

/// <summary>An index of a list is a real index of the file, so that a lookup by key costs what it should at any size.</summary>
internal static class ColumnIndexes
{
    /// <summary>Makes the list's table and its indexes agree with the columns. A column that became unique is checked against the rows.</summary>
    public static void Bring(SqliteConnection connection, ListRecord list)
    {
        ItemTable.Create(connection, list.Number);
        var prefix = string.Create(CultureInfo.InvariantCulture, $"ix_{list.Number}_");
        var wanted = list.Columns.Where(column => column.Indexed).ToDictionary(column => prefix + column.Name);
        var known = connection
            .Rows("SELECT name FROM sqlite_master WHERE type = 'index' AND substr(name, 1, length($prefix)) = $prefix", row => row.GetString(0), ("$prefix", prefix))
            .ToHashSet();

        foreach (var name in known.Where(name => !wanted.ContainsKey(name)))
            connection.Execute($"DROP INDEX \"{name}\"");
        foreach (var (name, column) in wanted.Where(pair => !known.Contains(pair.Key)))
        {
            connection.Execute($"CREATE INDEX \"{name}\" ON {ItemTable.Of(list.Number)} ({ColumnSql.Value(column)}) WHERE deleted = 0");
        }

        foreach (var column in list.Columns.Where(column => column.Unique))
            RequireUnique(connection, list, column);
    }

    private static void RequireUnique(SqliteConnection connection, ListRecord list, Columns.ColumnRecord column)
    {
        var value = ColumnSql.Value(column);
        var twice = connection.Number(
            $"SELECT count(*) FROM (SELECT 1 FROM {ItemTable.Live(list.Number)} AND {value} IS NOT NULL GROUP BY {value} HAVING count(*) > 1)");
        if (twice > 0)
            throw Failures.UniqueClash();
    }
}

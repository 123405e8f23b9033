using System.Globalization;
using Microsoft.Data.Sqlite;
using TeamsAlign.Local.Graph.Store;
using TeamsAlign.Local.Graph.Values;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Lists;

/// <summary>An index of a list is a real index of the file, so that a lookup by key costs what it should at any size.</summary>
internal static class ColumnIndexes
{
    /// <summary>Makes the indexes of the file agree with the columns. A column that became unique is checked against the rows.</summary>
    public static void Bring(SqliteConnection connection, ListRecord list)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"ix_{list.Number}_");
        var wanted = list.Columns.Where(column => column.Indexed).ToDictionary(column => prefix + column.Name);
        var known = connection
            .Rows("SELECT name FROM sqlite_master WHERE type = 'index' AND substr(name, 1, length($prefix)) = $prefix", row => row.GetString(0), ("$prefix", prefix))
            .ToHashSet();

        foreach (var name in known.Where(name => !wanted.ContainsKey(name)))
            connection.Execute($"DROP INDEX \"{name}\"");
        foreach (var (name, column) in wanted.Where(pair => !known.Contains(pair.Key)))
        {
            connection.Execute(string.Create(
                CultureInfo.InvariantCulture,
                $"CREATE INDEX \"{name}\" ON items ({ColumnSql.Value(column)}) WHERE list = {list.Number} AND deleted = 0"));
        }

        foreach (var column in list.Columns.Where(column => column.Unique))
            RequireUnique(connection, list, column);
    }

    private static void RequireUnique(SqliteConnection connection, ListRecord list, Columns.ColumnRecord column)
    {
        var value = ColumnSql.Value(column);
        var twice = connection.Number(
            $"SELECT count(*) FROM (SELECT 1 FROM items WHERE list = $list AND deleted = 0 AND {value} IS NOT NULL GROUP BY {value} HAVING count(*) > 1)",
            ("$list", list.Number));
        if (twice > 0)
            throw Failures.UniqueClash();
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace TeamsAlign.Local.Graph.Store;

/// <summary>
/// Short forms of a command with parameters; what people typed only ever travels as a parameter. A connection keeps its commands, since compiling one costs more than
/// running it: the rows' table has an index for each indexed column of each list.
/// </summary>
[SuppressMessage("Security", "CA2100", Justification = "Texts are composed of constants, list numbers and column names already checked to be plain letters, digits and underscores.")]
internal static class SqliteCommands
{
    private const int MostKept = 1000;

    private static readonly ConditionalWeakTable<SqliteConnection, Dictionary<string, SqliteCommand>> Kept = [];

    public static int Execute(this SqliteConnection connection, string sql, params (string Name, object? Value)[] parameters)
    {
        return connection.Prepared(sql, parameters).ExecuteNonQuery();
    }

    public static string? Text(this SqliteConnection connection, string sql, params (string Name, object? Value)[] parameters)
    {
        return connection.Prepared(sql, parameters).ExecuteScalar() as string;
    }

    public static long Number(this SqliteConnection connection, string sql, params (string Name, object? Value)[] parameters)
    {
        return connection.Prepared(sql, parameters).ExecuteScalar() is { } value and not DBNull ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : 0;
    }

    public static List<T> Rows<T>(
        this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, params (string Name, object? Value)[] parameters)
    {
        using var reader = connection.Prepared(sql, parameters).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    private static SqliteCommand Prepared(this SqliteConnection connection, string sql, (string Name, object? Value)[] parameters)
    {
        var kept = Kept.GetOrCreateValue(connection);
        if (!kept.TryGetValue(sql, out var command))
        {
            if (kept.Count == MostKept)
                Forget(kept);
            kept[sql] = command = connection.CreateCommand();
            command.CommandText = sql;
        }

        command.Parameters.Clear();
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    private static void Forget(Dictionary<string, SqliteCommand> kept)
    {
        foreach (var command in kept.Values)
            command.Dispose();
        kept.Clear();
    }
}

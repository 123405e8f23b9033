using Microsoft.Data.Sqlite;
using TeamsAlign.Local.Hosting;

namespace TeamsAlign.Local.Teams.Chats;

/// <summary>The file <c>teams.db</c> with everything said, installed and called, behind one connection.</summary>
/// <remarks>Calls are synchronous on purpose: SQLite has no asynchronous ones, and each takes well under a millisecond.</remarks>
internal sealed class ChatDatabase : IDisposable
{
    private const string Schema = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        PRAGMA wal_autocheckpoint = 10000;
        CREATE TABLE IF NOT EXISTS installs (target TEXT PRIMARY KEY);
        CREATE TABLE IF NOT EXISTS messages (
            chat TEXT, id TEXT, root TEXT, sender TEXT, sender_name TEXT, is_bot INTEGER, at TEXT,
            content TEXT, edited INTEGER DEFAULT 0, PRIMARY KEY (chat, id));
        CREATE TABLE IF NOT EXISTS views (chat TEXT, message TEXT, person TEXT, card TEXT, PRIMARY KEY (chat, message, person));
        CREATE TABLE IF NOT EXISTS attending (chat TEXT, person TEXT, PRIMARY KEY (chat, person));
        CREATE TABLE IF NOT EXISTS sessions (chat TEXT PRIMARY KEY, started TEXT);
        CREATE TABLE IF NOT EXISTS calls (seq INTEGER PRIMARY KEY AUTOINCREMENT, entry TEXT);
        """;

    private readonly SqliteConnection connection;
    private readonly Lock turn = new();

    public ChatDatabase(LocalData data)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = data.File("teams.db") }.ToString());
        connection.Open();
        Execute(Schema);
    }

    /// <summary>Runs a statement; how many rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        lock (turn)
        {
            using var command = Command(sql, parameters);
            return command.ExecuteNonQuery();
        }
    }

    /// <summary>All rows of a query, each read by <paramref name="read"/>.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        lock (turn)
        {
            using var command = Command(sql, parameters);
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
                rows.Add(read(reader));
            return rows;
        }
    }

    public void Dispose() => connection.Dispose();

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a constant; values go in as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}

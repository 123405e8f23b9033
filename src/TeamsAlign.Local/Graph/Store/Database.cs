using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using TeamsAlign.Local.Hosting;

namespace TeamsAlign.Local.Graph.Store;

/// <summary>The file <c>graph.db</c>: one writer at a time, any number of readers, everything a restart needs.</summary>
internal sealed class Database : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly SqliteConnection writer;
    private readonly ConcurrentBag<SqliteConnection> readers = [];
    private readonly string connectionString;

    public Database(LocalData data)
    {
        connectionString = new SqliteConnectionStringBuilder { DataSource = data.File("graph.db") }.ToString();
        writer = new SqliteConnection(connectionString);
        writer.Open();
        // With the write-ahead log a killed process loses nothing that was answered; only a power cut could. Moving the log into the file holds writers up, so not every 1,000 pages.
        writer.Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=10000;");
        writer.Execute(Tables.Sql);
    }

    /// <summary>Runs one unit of work alone and whole: an exception takes everything back.</summary>
    public async Task<T> WriteAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            return Commit(work);
        }
        finally
        {
            turn.Release();
        }
    }

    public T Read<T>(Func<SqliteConnection, T> work)
    {
        if (!readers.TryTake(out var connection))
        {
            connection = new SqliteConnection(connectionString);
            connection.Open();
        }

        try
        {
            return work(connection);
        }
        finally
        {
            readers.Add(connection);
        }
    }

    /// <summary>For the time before anything is served.</summary>
    public T WriteAtStart<T>(Func<SqliteConnection, T> work) => Commit(work);

    public void Dispose()
    {
        writer.Dispose();
        foreach (var reader in readers)
            reader.Dispose();
        turn.Dispose();
        SqliteConnection.ClearAllPools();
    }

    private T Commit<T>(Func<SqliteConnection, T> work)
    {
        // Said in SQL: a transaction of the library belongs to commands that are made anew for each.
        writer.Execute("BEGIN IMMEDIATE");
        try
        {
            var result = work(writer);
            writer.Execute("COMMIT");
            return result;
        }
        catch
        {
            writer.Execute("ROLLBACK");
            throw;
        }
    }
}

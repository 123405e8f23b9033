using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace TeamsAlign.Local.Graph;

/// <summary>Whoever has data of an earlier version goes on with it.</summary>
[SuppressMessage("Security", "CA2100", Justification = "Texts are composed of constants and names of tables of the file itself.")]
public sealed class EarlierFileTests
{
    private const string Columns = "id, guid, version, label, vals, created, modified, author, editor, deleted";

    [Fact]
    public async Task One_table_for_the_rows_of_all_lists_becomes_a_table_for_each()
    {
        await using var local = await LocalProcess.StartAsync("--Graph:Profile", "comfortable");
        string items;
        string tag;
        using (var before = await GraphHttp.ConnectAsync(local.Url, await local.AppTokenAsync()))
        {
            items = await before.NewListAsync(Column.Text("Key", indexed: true, unique: true));
            await before.PostAsync(items, Batches.Fields(("Key", "REQ-1")));
            await before.PostAsync(items, Batches.Fields(("Key", "REQ-2")));
            await before.DeleteAsync(items + "/2");
            tag = (await before.GetAsync(items + "/1")).Text("eTag");
        }

        await local.RestartAsync(() => AsInAnEarlierVersion(Path.Combine(local.Folder, "graph.db")));
        using var after = await GraphHttp.ConnectAsync(local.Url, await local.AppTokenAsync());

        var read = await after.GetAsync(items + "/1");
        (read.Text("eTag"), read.Field("Key")).ShouldBe((tag, "REQ-1"));
        (await after.PostAsync(items, Batches.Fields(("Key", "REQ-1")))).Status.ShouldBe(400);
        (await after.PostAsync(items, Batches.Fields(("Key", "REQ-2")))).Text("id").ShouldBe("3", "The number of a deleted row is not given again.");
    }

    private static void AsInAnEarlierVersion(string file)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        Execute(
            """
            CREATE TABLE items (
              list INTEGER NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL, label INTEGER NOT NULL,
              vals TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, author TEXT NOT NULL, editor TEXT NOT NULL,
              deleted INTEGER NOT NULL DEFAULT 0,
              PRIMARY KEY (list, id)) WITHOUT ROWID
            """);
        List<string> tables = [];
        using (var command = new SqliteCommand("SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'items_*'", connection))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
                tables.Add(reader.GetString(0));
        }

        tables.ShouldNotBeEmpty();
        foreach (var table in tables)
        {
            Execute($"INSERT INTO items (list, {Columns}) SELECT {table["items_".Length..]}, {Columns} FROM {table}");
            Execute($"DROP TABLE {table}");
        }

        void Execute(string sql)
        {
            using var command = new SqliteCommand(sql, connection);
            command.ExecuteNonQuery();
        }
    }
}

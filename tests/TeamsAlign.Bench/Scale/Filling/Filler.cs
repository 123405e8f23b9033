using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace TeamsAlign.Bench.Scale.Filling;

/// <summary>
/// Puts rows into the file of the local Graph while nobody serves it: over HTTP a hundred thousand rows take a quarter of an hour. The lists
/// and their indexes have been made by the product; rows look as if somebody had made them by hand.
/// </summary>
[SuppressMessage("Security", "CA2100", Justification = "The only thing put into a text is the number of a list.")]
internal static class Filler
{
    private const string By = """{"AppId":null,"AppName":null,"PersonId":"aaaaaaaa-0000-4000-8000-000000000007","PersonName":"Grace Liu","PersonMail":"grace.liu@contoso.example"}""";

    /// <param name="file">Its <c>graph.db</c>.</param>
    /// <param name="rows">What to put in.</param>
    /// <param name="now">When they were made.</param>
    public static void Fill(string file, Rows rows, DateTimeOffset now)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using (var settings = connection.CreateCommand())
        {
            // Half a million rows and their indexes stay in memory until they are written; a file that is lost is filled again.
            settings.CommandText = "PRAGMA cache_size = -1000000; PRAGMA synchronous = OFF;";
            settings.ExecuteNonQuery();
        }

        using var transaction = connection.BeginTransaction();
        var lists = ListsOf(connection);
        foreach (var (list, values) in rows.All)
            Put(connection, lists[list], values, now);
        transaction.Commit();
    }

    private static Dictionary<string, long> ListsOf(SqliteConnection connection)
    {
        using var select = connection.CreateCommand();
        select.CommandText = "SELECT number, body FROM lists";
        using var reader = select.ExecuteReader();
        var lists = new Dictionary<string, long>(StringComparer.Ordinal);
        while (reader.Read())
            lists[(string)JsonNode.Parse(reader.GetString(1))!["DisplayName"]!] = reader.GetInt64(0);
        return lists;
    }

    private static void Put(SqliteConnection connection, long list, IEnumerable<JsonObject> rows, DateTimeOffset now)
    {
        using var insert = connection.CreateCommand();
        insert.CommandText = $"""
            INSERT INTO items_{list.ToString(CultureInfo.InvariantCulture)} (id, guid, version, label, vals, created, modified, author, editor, deleted) VALUES ($id, $guid, 1, 1, $vals, $at, $at, $by, $by, 0);
            INSERT INTO changes (list, item, visible) VALUES ($list, $id, $visible);
            """;
        insert.Parameters.AddWithValue("$list", list);
        insert.Parameters.AddWithValue("$at", now.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        insert.Parameters.AddWithValue("$visible", now.ToUnixTimeMilliseconds());
        insert.Parameters.AddWithValue("$by", By);
        var (id, guid, vals) = (insert.Parameters.Add("$id", SqliteType.Integer), insert.Parameters.Add("$guid", SqliteType.Text), insert.Parameters.Add("$vals", SqliteType.Text));
        var number = 0;
        foreach (var row in rows)
        {
            (id.Value, guid.Value, vals.Value) = (++number, Guid.NewGuid().ToString("D"), row.ToJsonString());
            insert.ExecuteNonQuery();
        }
    }
}

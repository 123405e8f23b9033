using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Store;

namespace TeamsAlign.Local.Graph.Changes;

/// <summary>
/// What happened to which row, in order. A change becomes visible to deltas after a lag, and never before an earlier one of
/// its list: otherwise a token could pass over it.
/// </summary>
internal sealed class ChangeLog(Weather weather, TimeProvider time)
{
    private const string LastOfList = "SELECT visible FROM changes WHERE list = $list ORDER BY seq DESC LIMIT 1";

    private readonly ConcurrentDictionary<long, long> lastVisible = new();

    /// <summary>Raised inside the writer's turn, with the list that changed.</summary>
    public event Action<ListRecord>? Changed;

    public void Add(SqliteConnection connection, ListRecord list, int item)
    {
        var wanted = (time.GetUtcNow() + weather.DeltaLag()).ToUnixTimeMilliseconds();
        var last = lastVisible.GetOrAdd(list.Number, number => connection.Number(LastOfList, ("$list", number)));
        var visible = lastVisible[list.Number] = Math.Max(last, wanted);
        connection.Execute(
            "INSERT INTO changes (list, item, visible) VALUES ($list, $item, $visible)", ("$list", list.Number), ("$item", item), ("$visible", visible));
        Changed?.Invoke(list);
    }

    /// <summary>The last change deltas may show now.</summary>
    public long VisibleUpTo(SqliteConnection connection, ListRecord list)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        return connection.Number(
            "SELECT seq FROM changes WHERE list = $list AND visible <= $now ORDER BY seq DESC LIMIT 1", ("$list", list.Number), ("$now", now));
    }

    /// <summary>Rows changed after one change and up to another, each once, by their last change.</summary>
    public static List<(long Seq, int Item)> Between(
        SqliteConnection connection, ListRecord list, long from, long to, long after, int most) => connection.Rows(
        """
        SELECT max(seq) AS last, item FROM changes WHERE list = $list AND seq > $from AND seq <= $to
        GROUP BY item HAVING last > $after ORDER BY last LIMIT $most
        """,
        row => (row.GetInt64(0), row.GetInt32(1)),
        ("$list", list.Number),
        ("$from", from),
        ("$to", to),
        ("$after", after),
        ("$most", most));
}

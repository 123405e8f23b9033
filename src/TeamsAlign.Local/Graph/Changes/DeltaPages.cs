using Microsoft.Data.Sqlite;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Store;

namespace TeamsAlign.Local.Graph.Changes;

/// <summary>One page of a delta.</summary>
/// <param name="Rows">Each row as it is now; null where it is gone.</param>
/// <param name="Next">Token of the next page, or, when <paramref name="IsLast"/>, of the next round.</param>
internal sealed record DeltaPage(IReadOnlyList<(int Id, ItemRow? Row)> Rows, DeltaToken Next, bool IsLast);

/// <summary>Cuts the rows of a list, and what changed in it, into pages.</summary>
internal sealed class DeltaPages(Database database, ChangeLog changes)
{
    /// <summary>A token for what happens from now on.</summary>
    public DeltaToken Latest(ListRecord list) =>
        database.Read(connection => Round(list, changes.VisibleUpTo(connection, list)));

    public DeltaPage Read(ListRecord list, DeltaToken? token, int size) => database.Read(connection => token switch
    {
        // The token of an enumeration is from before its first row: what is written meanwhile comes again.
        null => Enumerate(connection, list, new DeltaToken(list.Number, DeltaStage.Enumerating, 0, changes.VisibleUpTo(connection, list), 0), size),
        { Stage: DeltaStage.Enumerating } => Enumerate(connection, list, token, size),
        _ => Changed(connection, list, token.To > 0 ? token : token with { To = changes.VisibleUpTo(connection, list) }, size),
    });

    private static DeltaPage Enumerate(SqliteConnection connection, ListRecord list, DeltaToken token, int size)
    {
        var rows = connection.Rows(
            $"SELECT {ItemTable.Columns} FROM {ItemTable.Live(list.Number)} AND id > $after ORDER BY id LIMIT $most",
            ItemTable.Read,
            ("$after", token.After),
            ("$most", size + 1));
        var given = rows.Take(size).Select(row => (row.Id, (ItemRow?)row)).ToList();
        return rows.Count > size
            ? new DeltaPage(given, token with { After = given[^1].Id }, IsLast: false)
            : new DeltaPage(given, Round(list, token.To), IsLast: true);
    }

    private static DeltaPage Changed(SqliteConnection connection, ListRecord list, DeltaToken token, int size)
    {
        var found = ChangeLog.Between(connection, list, token.From, token.To, token.After, size + 1);
        var given = found.Take(size).Select(change => (change.Item, ItemTable.Find(connection, list.Number, change.Item))).ToList();
        return found.Count > size
            ? new DeltaPage(given, token with { After = found[size - 1].Seq }, IsLast: false)
            : new DeltaPage(given, Round(list, Math.Max(token.From, token.To)), IsLast: true);
    }

    private static DeltaToken Round(ListRecord list, long from) => new(list.Number, DeltaStage.Changes, from, 0, 0);
}

using System.Globalization;
using Microsoft.Data.Sqlite;
using TeamsAlign.Local.Graph.Columns;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Store;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Query;

/// <summary>The list view threshold: what a query may not do without an index, and not at all on a large list.</summary>
internal sealed class ViewThreshold(GraphOptions options)
{
    private const string Preference = "HonorNonIndexedQueriesWarningMayFailRandomly";

    public void Require(SqliteConnection connection, ListRecord list, GraphRequest request, Filter? filter, Ordering order)
    {
        var named = (filter?.Paths() ?? []).Select(path => QueryPath.Column(list, path)).Append(order.Column).ToList();
        if (!request.Prefers(Preference) && named.Find(column => !column.Indexed) is { } without)
            throw Failures.NotIndexed(without.Name);
        if (!IsOver(connection, list, "1", []))
            return;
        if (!order.Column.Indexed || (filter is not null && !IsCheap(connection, list, filter)))
            throw Failures.TooManyResources();
    }

    private bool IsCheap(SqliteConnection connection, ListRecord list, Filter filter)
    {
        var branches = filter.Branches().ToList();
        if (branches.Count > 1)
            return branches.TrueForAll(branch => IsIndexed(list, branch)) && !IsOver(connection, list, filter);
        // The service uses one indexed predicate, the first, and looks at every row that one finds.
        var first = filter.Conjuncts().FirstOrDefault(part => IsIndexed(list, part));
        return first is not null && !IsOver(connection, list, first);
    }

    private static bool IsIndexed(ListRecord list, Filter filter) => filter.Paths().All(path => QueryPath.Column(list, path).Indexed);

    private bool IsOver(SqliteConnection connection, ListRecord list, Filter filter)
    {
        var sql = new FilterSql(list);
        return IsOver(connection, list, sql.Condition(filter), [.. sql.Parameters]);
    }

    private bool IsOver(SqliteConnection connection, ListRecord list, string condition, (string Name, object? Value)[] parameters)
    {
        var most = (options.ListViewThreshold + 1).ToString(CultureInfo.InvariantCulture);
        var found = connection.Number(
            $"SELECT count(*) FROM (SELECT 1 FROM {ItemTable.Live(list.Number)} AND {condition} LIMIT {most})", parameters);
        return found > options.ListViewThreshold;
    }
}

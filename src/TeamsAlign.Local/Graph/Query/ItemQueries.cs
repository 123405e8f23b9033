using System.Globalization;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Store;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Query;

/// <summary>Answers <c>GET …/items</c>: options, threshold, one page.</summary>
internal sealed class ItemQueries(Database database, ViewThreshold threshold)
{
    private const int UsualPage = 200;
    private const int LargestPage = 5000;
    private const int MostLookups = 12;

    public ItemPage Page(ListRecord list, GraphRequest request)
    {
        RefuseUnsupported(list, request.Query);
        var filter = request.Query.Filter is { } text ? FilterParser.Parse(text) : null;
        var order = Ordering.Parse(list, request.Query.OrderBy);
        var size = request.Query.PageSize(UsualPage, LargestPage);
        var skip = SkipToken.Parse(request.Query.SkipToken);

        var sql = new FilterSql(list);
        var conditions = new List<string> { ItemTable.Live(list.Number) };
        if (filter is not null)
            conditions.Add(sql.Condition(filter));
        if (skip is not null)
            conditions.Add(order.After);
        var found = database.Read(connection =>
        {
            threshold.Require(connection, list, request, filter, order);
            return connection.Rows(
                $"SELECT {ItemTable.Columns}, {order.Key} FROM {string.Join(" AND ", conditions)} ORDER BY {order.Sql} LIMIT {(size + 1).ToString(CultureInfo.InvariantCulture)}",
                row => (Row: ItemTable.Read(row), Key: Convert.ToString(row.GetValue(10), CultureInfo.InvariantCulture)),
                [.. sql.Parameters, ("$lastId", skip?.LastId), ("$lastKey", skip?.LastKey is { } key ? order.KeyFrom(key) : null)]);
        });

        var next = found.Count > size
            ? new SkipToken(found[size - 1].Row.Id, order.IsById ? null : found[size - 1].Key).Text(order.Column.Name)
            : null;
        return new ItemPage([.. found.Take(size).Select(pair => pair.Row)], next);
    }

    private static void RefuseUnsupported(ListRecord list, QueryOptions query)
    {
        if (query["skip"] is not null)
            throw Failures.Invalid("$skip is not supported on this API. Only URLs returned by the API can be used to page.");
        if (query["search"] is not null || query["apply"] is not null)
            throw Failures.BadRequest("The query option is not supported.");
        var select = Expansion.Find(query.Expand, "fields")?.Options.Select?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        if (list.Columns.Count(column => column.IsLookup && (select.Contains(column.Name) || select.Contains(column.LookupName))) > MostLookups)
            throw Failures.Invalid("The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.");
    }
}

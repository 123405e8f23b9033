using System.Globalization;
using TeamsAlign.Local.Graph.Columns;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Store;
using TeamsAlign.Local.Graph.Values;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Query;

/// <summary>A filter as an SQL condition; every value becomes a parameter.</summary>
internal sealed class FilterSql(ListRecord list)
{
    private readonly List<(string Name, object? Value)> parameters = [];

    public IReadOnlyList<(string Name, object? Value)> Parameters => parameters;

    public string Condition(Filter filter) => filter switch
    {
        Filter.And and => $"({Condition(and.Left)} AND {Condition(and.Right)})",
        Filter.Or or => $"({Condition(or.Left)} OR {Condition(or.Right)})",
        Filter.StartsWith starts => Starts(starts),
        Filter.Compare compare => Compare(compare),
        _ => throw Failures.FilterClause(),
    };

    private string Starts(Filter.StartsWith starts)
    {
        var column = QueryPath.Column(list, starts.Path);
        if (column.Kind is not (ColumnKind.Text or ColumnKind.Choice or ColumnKind.Note))
            throw Failures.FilterClause();
        // A range, so that an index can answer it; the last character sorts after every other.
        var value = ColumnSql.Value(column);
        return $"({value} >= {Parameter(starts.Text)} AND {value} < {Parameter(starts.Text + char.ConvertFromUtf32(0x10FFFF))})";
    }

    private string Compare(Filter.Compare compare)
    {
        var column = QueryPath.Column(list, compare.Path);
        var sign = compare.Operator switch { "eq" => "=", "ne" => "<>", "lt" => "<", "gt" => ">", "le" => "<=", _ => ">=" };
        if (column.Kind is ColumnKind.MultiChoice or ColumnKind.People or ColumnKind.Lookups)
            return Contains(column, compare);
        var value = ColumnSql.Value(column);
        if (compare.Value is null)
            return compare.Operator switch { "eq" => $"{value} IS NULL", "ne" => $"{value} IS NOT NULL", _ => throw Failures.FilterClause() };
        return $"{value} {sign} {Parameter(Comparable(column, compare.Value))}";
    }

    private string Contains(ColumnRecord column, Filter.Compare compare)
    {
        if (compare.Operator != "eq" || compare.Value is null)
            throw Failures.FilterClause();
        return $"EXISTS (SELECT 1 FROM json_each(vals, '$.{column.Name}') AS one WHERE one.value = {Parameter(compare.Value)} COLLATE NOCASE)";
    }

    private static object Comparable(ColumnRecord column, object value) => (column.Kind, value) switch
    {
        (ColumnKind.Time or ColumnKind.Date, string text) => Time(text),
        (ColumnKind.Number or ColumnKind.Currency, double number) => number,
        (ColumnKind.Boolean, bool flag) => flag ? 1 : 0,
        (ColumnKind.Boolean, double number) => number,
        (ColumnKind.Person or ColumnKind.Lookup, double number) => number,
        (ColumnKind.Person or ColumnKind.Lookup, string text) when int.TryParse(text, CultureInfo.InvariantCulture, out var id) => id,
        (ColumnKind.Number, string text) when column.Name == "ID" && int.TryParse(text, CultureInfo.InvariantCulture, out var id) => id,
        (ColumnKind.Text or ColumnKind.Note or ColumnKind.Choice, string text) => text,
        _ => throw Failures.FilterClause(),
    };

    private static string Time(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time.Stamp() : throw Failures.FilterClause();

    private string Parameter(object value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"$p{parameters.Count}");
        parameters.Add((name, value));
        return name;
    }
}

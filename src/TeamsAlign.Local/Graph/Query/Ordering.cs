using System.Globalization;
using TeamsAlign.Local.Graph.Columns;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Values;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Query;

/// <summary>The order of rows: one column and then the id, or the id alone.</summary>
internal sealed record Ordering(ColumnRecord Column, bool Descending)
{
    public bool IsById => Column.Name == "ID";

    private string Direction => Descending ? "DESC" : "ASC";

    private string Beyond => Descending ? "<" : ">";

    /// <summary>Rows without a value come first, as smallest of all, in whatever type the column has.</summary>
    public string Key => IsById ? "id" : Column.Kind is ColumnKind.Number or ColumnKind.Currency or ColumnKind.Boolean or ColumnKind.Person or ColumnKind.Lookup
        ? $"ifnull({ColumnSql.Value(Column)}, -1e308)"
        : $"ifnull({ColumnSql.Value(Column)}, '') COLLATE NOCASE";

    public string Sql => IsById ? $"id {Direction}" : $"{Key} {Direction}, id ASC";

    /// <summary>Condition for everything after the row a page ended with.</summary>
    public string After => IsById ? $"id {Beyond} $lastId" : $"({Key} {Beyond} $lastKey OR ({Key} = $lastKey AND id > $lastId))";

    public static Ordering Parse(ListRecord list, string? orderBy)
    {
        if (string.IsNullOrWhiteSpace(orderBy))
            return new Ordering(list.Column("ID"), false);
        var parts = orderBy.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length > 2 || (parts.Length == 2 && parts[1] is not ("id" or "id asc")))
            throw Failures.Invalid("The provided orderby statement is not supported");
        var words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 1 or > 2 || (words.Length == 2 && words[1] is not ("asc" or "desc")))
            throw Failures.BadRequest("Invalid orderby clause");
        return new Ordering(QueryPath.Column(list, words[0]), words.Length == 2 && words[1] == "desc");
    }

    public object KeyFrom(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out var number)
        && Column.Kind is ColumnKind.Number or ColumnKind.Currency or ColumnKind.Boolean or ColumnKind.Person or ColumnKind.Lookup
            ? number
            : text;
}

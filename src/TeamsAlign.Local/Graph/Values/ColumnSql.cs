using TeamsAlign.Local.Graph.Columns;

namespace TeamsAlign.Local.Graph.Values;

/// <summary>A column's value inside the JSON of a row, as an SQL expression.</summary>
internal static class ColumnSql
{
    /// <summary>Text compares without regard to case, as SharePoint does. Must be spelled the same in an index and in a query.</summary>
    public static string Value(ColumnRecord column) => column.Name switch
    {
        "ID" when column.BuiltIn => "id",
        "Created" when column.BuiltIn => "created",
        "Modified" when column.BuiltIn => "modified",
        "ContentType" when column.BuiltIn => "'Item'",
        _ => $"json_extract(vals, '$.{column.Name}') COLLATE NOCASE",
    };
}

using TeamsAlign.Local.Graph.Columns;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Query;

/// <summary>What a path in <c>$filter</c> or <c>$orderby</c> names: a column, or a property of the item that is one.</summary>
internal static class QueryPath
{
    public static ColumnRecord Column(ListRecord list, string path) => path switch
    {
        "id" or "fields/id" => list.Column("ID"),
        "createdDateTime" => list.Column("Created"),
        "lastModifiedDateTime" => list.Column("Modified"),
        _ when path.StartsWith("fields/", StringComparison.Ordinal) => Field(list, path["fields/".Length..]),
        _ => throw Failures.FilterClause(),
    };

    private static ColumnRecord Field(ListRecord list, string name)
    {
        var column = list.AllColumns.FirstOrDefault(column => column.IsLookup ? column.LookupName == name : column.Name == name);
        var isReadable = column is not null && (!column.BuiltIn || column.Name is "Title" or "ID" or "Created" or "Modified" or "ContentType");
        return isReadable && column!.Kind is not (ColumnKind.Unsupported or ColumnKind.Calculated or ColumnKind.Hyperlink)
            ? column
            : throw Failures.UnknownField(name);
    }
}

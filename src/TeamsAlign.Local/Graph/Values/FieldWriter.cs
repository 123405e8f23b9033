using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Columns;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Values;

/// <summary>Merges what was sent into the values of a row, each value in the one form the service keeps.</summary>
internal sealed class FieldWriter(GraphOptions options, ValueForm form)
{
    private const string TypeSuffix = "@odata.type";

    /// <summary>Columns whose values can be made but, as tenants show, never be written.</summary>
    private static readonly string[] Unwritable = ["Scope", "Order", "Version"];

    /// <param name="now">Values of the row before; left as they are.</param>
    /// <param name="byHand">SharePoint's own forms let values through that the service may refuse, but for numbers out of range.</param>
    /// <returns>Values after, and the columns whose value is another one.</returns>
    public (JsonObject Values, IReadOnlyList<ColumnRecord> Changed) Merge(ListRecord list, JsonObject now, JsonObject sent, bool prefers21, bool byHand)
    {
        var values = (JsonObject)now.DeepClone();
        var changed = new List<ColumnRecord>();
        foreach (var (name, value) in sent)
        {
            if (name.StartsWith('@') || name.EndsWith(TypeSuffix, StringComparison.Ordinal))
                continue;
            var column = Target(list, name);
            var canonical = form.Canonical(column, value, sent.ContainsKey(name + TypeSuffix) || (byHand && value is JsonArray), prefers21);
            if (options.Strict && !byHand)
                ValueRules.Check(column, canonical);
            ValueRules.CheckRange(column, canonical);
            if (JsonNode.DeepEquals(values[column.Name], canonical))
                continue;
            changed.Add(column);
            if (canonical is null)
                values.Remove(column.Name);
            else
                values[column.Name] = canonical;
        }

        return (values, changed);
    }

    /// <summary>Values of a new row before anything was sent.</summary>
    public JsonObject Defaults(ListRecord list)
    {
        var values = new JsonObject();
        foreach (var column in list.Columns.Where(column => column.DefaultJson is not null))
        {
            if (JsonNode.Parse(column.DefaultJson!)?["value"] is { } value)
                values[column.Name] = form.Default(column, value.GetValue<string>());
        }

        return values;
    }

    public void RequireComplete(ListRecord list, JsonObject values)
    {
        if (options.Strict && list.Columns.Any(column => column.Required && values[column.Name] is null))
            throw Failures.InvalidValue();
    }

    private static ColumnRecord Target(ListRecord list, string name)
    {
        var column = list.Columns.FirstOrDefault(column => (column.IsLookup ? column.LookupName : column.Name) == name);
        return column is null || column.ReadOnly || column.Kind is ColumnKind.Calculated || Unwritable.Contains(name)
            ? throw Failures.UnknownField(name)
            : column;
    }
}

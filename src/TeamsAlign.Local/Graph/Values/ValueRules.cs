using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Columns;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Values;

/// <summary>Rules of a column that some tenants enforce and others do not; enforced in strict mode.</summary>
internal static class ValueRules
{
    public static void Check(ColumnRecord column, JsonNode? value)
    {
        if (column.Required && value is null)
            throw Failures.InvalidValue();
        if (value is null)
            return;
        var fits = column.Kind switch
        {
            ColumnKind.Text => value.GetValue<string>().Length <= (Limit(column, "maxLength") ?? 255),
            ColumnKind.Choice => IsChoice(column, value),
            ColumnKind.MultiChoice => value.AsArray().All(item => IsChoice(column, item!)),
            _ => true,
        };
        if (!fits)
            throw Failures.InvalidValue();
    }

    /// <summary>The range of a number, which SharePoint's own forms keep too.</summary>
    public static void CheckRange(ColumnRecord column, JsonNode? value)
    {
        if (column.Kind is ColumnKind.Number or ColumnKind.Currency && value?.GetValue<double>() is { } number
            && (number < Limit(column, "minimum") || number > Limit(column, "maximum")))
            throw Failures.InvalidValue();
    }

    private static bool IsChoice(ColumnRecord column, JsonNode value)
    {
        var facet = column.Facet;
        return (facet["allowTextEntry"]?.GetValue<bool>() ?? false)
            || (facet["choices"] as JsonArray)?.Any(choice => choice?.GetValue<string>() == value.GetValue<string>()) == true;
    }

    private static double? Limit(ColumnRecord column, string name) =>
        column.Facet[name] is JsonValue value && value.TryGetValue<double>(out var limit) ? limit : null;
}

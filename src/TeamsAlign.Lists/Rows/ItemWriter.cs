using Microsoft.Graph.Models;

namespace TeamsAlign.Lists;

/// <summary>
/// Always a new item: the SDK does not notice changes inside the field values of one it has read, and would send nothing.
/// </summary>
internal static class ItemWriter
{
    /// <summary>A new row says nothing about columns it leaves empty.</summary>
    public static ListItem ForCreate(Fields fields) => Item(fields.Values.Where(v => v.Value is not null));

    /// <summary>Null clears.</summary>
    public static ListItem ForUpdate(Fields fields) => Item(fields.Values);

    // The SDK's dictionary is declared without nulls but writes them as JSON null, which is how a value is cleared.
    private static ListItem Item(IEnumerable<KeyValuePair<string, object?>> values) =>
        new() { Fields = new FieldValueSet { AdditionalData = values.ToDictionary(v => v.Key, v => v.Value!) } };
}

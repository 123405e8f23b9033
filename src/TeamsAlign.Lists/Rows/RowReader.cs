using System.Globalization;
using System.Text.Json;

namespace TeamsAlign.Lists;

/// <summary>From a list item as Graph sends it to a row. Never fails on a value: what cannot be what its column says is not there.</summary>
internal static class RowReader
{
    /// <summary>The query that brings exactly the schema's columns.</summary>
    public static string[] Expand(ListSchema schema) => [$"fields($select={string.Join(',', schema.Columns.Select(c => c.Name))})"];

    public static Row Read(JsonElement item, ListSchema schema)
    {
        var user = item.Member("lastModifiedBy").Member("user");
        var fields = item.Member("fields");
        return new(
            ItemId(item),
            ETag(item),
            fields is { } values ? Fields.FromWire(Read(values, schema.Columns)) : Fields.Empty,
            user?.Text("id"),
            user?.Text("displayName"),
            WireTime.Moment(item.Text("lastModifiedDateTime")) ?? DateTimeOffset.UnixEpoch)
        {
            ModifiedByApplication = item.Member("lastModifiedBy").Member("application")?.Text("id"),
        };
    }

    public static string ItemId(JsonElement item) => item.Text("id") ?? item.Member("fields")?.Text("id") ?? "";

    public static string ETag(JsonElement item) => item.Text("eTag") ?? item.Text("@odata.etag") ?? item.Member("fields")?.Text("@odata.etag") ?? "";

    private static IEnumerable<KeyValuePair<string, object?>> Read(JsonElement fields, IEnumerable<Column> columns)
    {
        foreach (var column in columns)
        {
            if (fields.Member(column.Name) is { } value && Read(value, column) is { } read) yield return new(column.Name, read);
        }
    }

    private static object? Read(JsonElement value, Column column) => column switch
    {
        NoteColumn => CanonicalText.Lines(Text(value)),
        NumberColumn => Number(value),
        YesNoColumn => YesNo(value),
        DateColumn => WireTime.Day(Text(value)) is { } day ? WireTime.Of(day) : null,
        TimeColumn => WireTime.Moment(Text(value)) is { } moment ? WireTime.Of(moment) : null,
        _ => CanonicalText.Line(Text(value)),
    };

    /// <summary>A column that somebody made with another type still shows what it holds.</summary>
    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    private static decimal? Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetDouble(out var number) => CanonicalNumber.Read(number),
        JsonValueKind.String when double.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
            CanonicalNumber.Read(number),
        _ => null,
    };

    private static bool? YesNo(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetDouble(out var number) && number != 0,
        JsonValueKind.String => value.GetString() is "1" or "true" or "True" or "Yes",
        _ => null,
    };
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Columns;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Values;

/// <summary>The one form in which a value of a column is kept: whole UTC seconds, doubles, no empty values.</summary>
internal sealed class ValueForm(Weather weather)
{
    /// <summary>Null means: cleared. Empty text and no value are the same to SharePoint.</summary>
    public JsonNode? Canonical(ColumnRecord column, JsonNode? value, bool annotated, bool prefers21) => value is null
        ? null
        : column.Kind switch
        {
            ColumnKind.Text or ColumnKind.Choice => NotEmpty(Text(value)),
            ColumnKind.Note => NotEmpty(Note(Text(value))),
            ColumnKind.Number or ColumnKind.Currency => Number(value),
            ColumnKind.Boolean => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False
                ? value.DeepClone()
                : throw Failures.InvalidValue(),
            ColumnKind.Time => SiteTime.Parse(Text(value)).ToText(),
            ColumnKind.Date => SiteTime.Parse(Text(value)).MidnightOfSite().ToText(),
            ColumnKind.MultiChoice => Many(value, annotated, item => NotEmpty(Text(item)) ?? throw Failures.InvalidValue()),
            ColumnKind.Person or ColumnKind.Lookup => annotated ? throw Failures.InvalidValue() : LookupId(value),
            ColumnKind.People or ColumnKind.Lookups => Many(value, annotated, LookupId),
            ColumnKind.Hyperlink => Link(value, prefers21),
            _ => throw Failures.InvalidValue(),
        };

    public JsonNode? Default(ColumnRecord column, string text) => column.Kind switch
    {
        ColumnKind.Number or ColumnKind.Currency => double.Parse(text, CultureInfo.InvariantCulture),
        ColumnKind.Boolean => text is "1" or "true",
        _ => Canonical(column, text, annotated: false, prefers21: false),
    };

    private static JsonValue? NotEmpty(string text) => text.Length == 0 ? null : JsonValue.Create(text);

    private string Note(string text) => weather.NotesHaveCarriageReturns
        ? text.ReplaceLineEndings("\r\n")
        : text;

    private static JsonValue Number(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.Number && double.TryParse(value.ToJsonString(), CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? JsonValue.Create(number)
            : throw Failures.InvalidValue();

    private static JsonArray? Many(JsonNode value, bool annotated, Func<JsonNode, JsonNode> one)
    {
        // The service fails, instead of refusing, when the array comes without its type.
        if (!annotated)
            throw new GraphFailure(500, "generalException", "General exception while processing");
        if (value is not JsonArray array)
            throw Failures.InvalidValue();
        return array.Count == 0 ? null : new JsonArray([.. array.Select(item => one(item ?? throw Failures.InvalidValue()))]);
    }

    private static JsonNode LookupId(JsonNode value) =>
        int.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var id) ? JsonValue.Create(id) : throw Failures.InvalidValue();

    /// <summary>Links cannot be written through v1.0, except, as is said, with this preference.</summary>
    private static JsonNode Link(JsonNode value, bool prefers21) =>
        prefers21 && value is JsonObject link && link["Url"] is not null ? link.DeepClone() : throw Failures.InvalidValue();

    private static string Text(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : throw Failures.InvalidValue();
}

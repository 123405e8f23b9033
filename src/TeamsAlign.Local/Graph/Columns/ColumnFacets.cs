using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Columns;

/// <summary>Reads the type facet of a column somebody sent, and fills in what the service would.</summary>
internal static class ColumnFacets
{
    private static readonly string[] Names =
    [
        "text", "number", "currency", "choice", "dateTime", "boolean", "personOrGroup", "lookup", "hyperlinkOrPicture", "calculated",
        "term", "thumbnail", "geolocation", "contentApprovalStatus",
    ];

    public static (ColumnKind Kind, string Name, JsonObject Facet) Read(JsonObject column)
    {
        var given = Names.Where(name => column[name] is JsonObject).ToArray();
        if (given.Length > 1)
            throw Failures.InvalidValue();
        if (given.Length == 0)
            return (ColumnKind.Text, "text", WithDefaults("text", []));
        var facet = WithDefaults(given[0], (JsonObject)column[given[0]]!.DeepClone());
        return (KindOf(given[0], facet), given[0], facet);
    }

    private static ColumnKind KindOf(string name, JsonObject facet) => name switch
    {
        "text" => Flag(facet, "allowMultipleLines") ? ColumnKind.Note : ColumnKind.Text,
        "number" => ColumnKind.Number,
        "currency" => ColumnKind.Currency,
        "choice" => Text(facet, "displayAs") == "checkBoxes" ? ColumnKind.MultiChoice : ColumnKind.Choice,
        "dateTime" => Text(facet, "format") == "dateOnly" ? ColumnKind.Date : ColumnKind.Time,
        "boolean" => ColumnKind.Boolean,
        "personOrGroup" => Flag(facet, "allowMultipleSelection") ? ColumnKind.People : ColumnKind.Person,
        "lookup" => Flag(facet, "allowMultipleValues") ? ColumnKind.Lookups : ColumnKind.Lookup,
        "hyperlinkOrPicture" => ColumnKind.Hyperlink,
        "calculated" => ColumnKind.Calculated,
        _ => ColumnKind.Unsupported,
    };

    private static JsonObject WithDefaults(string name, JsonObject facet)
    {
        JsonObject defaults = name switch
        {
            "text" => new()
            {
                ["allowMultipleLines"] = false, ["appendChangesToExistingText"] = false,
                ["linesForEditing"] = Flag(facet, "allowMultipleLines") ? 6 : 0,
            },
            "number" => new() { ["decimalPlaces"] = "automatic", ["displayAs"] = "number" },
            "currency" => new() { ["locale"] = "en-us" },
            "choice" => new() { ["allowTextEntry"] = false, ["choices"] = new JsonArray(), ["displayAs"] = "dropDownMenu" },
            "dateTime" => new() { ["displayAs"] = "default", ["format"] = "dateTime" },
            "personOrGroup" => new() { ["allowMultipleSelection"] = false, ["chooseFromType"] = "peopleOnly", ["displayAs"] = "nameWithPresence" },
            "lookup" => new() { ["allowMultipleValues"] = false, ["allowUnlimitedLength"] = false },
            "hyperlinkOrPicture" => new() { ["isPicture"] = false },
            _ => [],
        };
        if (name is "text" && Flag(facet, "allowMultipleLines"))
            defaults["textType"] = "plain";
        else if (name is "text")
            defaults["maxLength"] = 255;

        foreach (var (key, value) in facet)
            defaults[key] = value?.DeepClone();
        return defaults;
    }

    private static bool Flag(JsonObject facet, string name) => facet[name] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    private static string? Text(JsonObject facet, string name) => facet[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}

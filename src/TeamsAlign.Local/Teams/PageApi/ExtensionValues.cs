using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>The invoke name and <c>value</c> for what the page asks of an extension (teams-protocol 3.4 to 3.8, 3.14).</summary>
internal static class ExtensionValues
{
    public const string Typeahead = "application/search";

    /// <summary>Null when the page asks for something Teams has no invoke for.</summary>
    public static (string Name, JsonNode Value)? Create(ExtensionAsk ask, JsonObject? message) => ask.Name switch
    {
        "query" => ("composeExtension/query", Query(ask)),
        "fetchTask" => ("composeExtension/fetchTask", Task(ask, message)),
        "submitAction" => ("composeExtension/submitAction", Task(ask, message)),
        "selectItem" => ("composeExtension/selectItem", ask.Data?.DeepClone() ?? new JsonObject()),
        "queryLink" => ("composeExtension/queryLink", Compact(("url", ask.Url), ("state", ask.State))),
        "anonymousQueryLink" => ("composeExtension/anonymousQueryLink", Compact(("url", ask.Url))),
        "querySettingUrl" => ("composeExtension/querySettingUrl", Compact(("commandId", ask.CommandId), ("parameters", ask.Parameters))),
        "setting" => ("composeExtension/setting", Compact(("state", ask.State))),
        "cardButton" => ("composeExtension/onCardButtonClicked", ask.Data?.DeepClone() ?? new JsonObject()),
        "search" => (Typeahead, Search(ask)),
        _ => null,
    };

    private static JsonObject Query(ExtensionAsk ask) => Compact(
        ("commandId", ask.CommandId),
        ("parameters", ask.Parameters ?? new JsonArray(new JsonObject { ["name"] = "initialRun", ["value"] = "true" })),
        ("queryOptions", ask.QueryOptions ?? new JsonObject { ["skip"] = 0, ["count"] = 25 }),
        ("state", ask.State));

    private static JsonObject Task(ExtensionAsk ask, JsonObject? message) => Compact(
        ("commandId", ask.CommandId),
        ("commandContext", ask.Context ?? "compose"),
        ("context", new JsonObject { ["theme"] = ask.Theme ?? "default" }),
        ("data", ask.Data),
        ("messagePayload", message),
        ("botMessagePreviewAction", ask.BotMessagePreviewAction),
        ("botActivityPreview", ask.BotActivityPreview),
        ("state", ask.State));

    private static JsonObject Search(ExtensionAsk ask) => Compact(
        ("queryText", ask.QueryText ?? ""),
        ("queryOptions", ask.QueryOptions ?? new JsonObject { ["skip"] = 0, ["top"] = 15 }),
        ("dataset", ask.Dataset),
        ("data", ask.Data));

    /// <summary>Teams leaves out what it has no value for.</summary>
    private static JsonObject Compact(params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var value = new JsonObject();
        foreach (var (name, member) in members)
        {
            if (member is not null)
                value[name] = member.DeepClone();
        }

        return value;
    }
}

using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Columns;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Sites;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Lists;

/// <summary>A list from what was sent.</summary>
internal static class ListEdit
{
    public static ListRecord Create(SiteRecord site, JsonObject sent, Actor author, string now)
    {
        var title = Text(sent, "displayName");
        if (string.IsNullOrWhiteSpace(title))
            throw Failures.InvalidValue();
        var info = sent["list"] as JsonObject;
        var list = new ListRecord(
            0, Guid.NewGuid().ToString("D"), site.Id, site.WebUrl, title, title, Text(sent, "description") ?? "",
            info is null ? "genericList" : Text(info, "template") ?? "genericList",
            info?["hidden"] is JsonValue hidden && hidden.TryGetValue<bool>(out var flag) && flag,
            IsSystem: false)
        {
            Created = now, Modified = now, Author = author,
        };
        if (sent["columns"] is not JsonArray columns)
            return list;
        return columns.Aggregate(list, (known, column) =>
            known.WithNew(ColumnEdit.Create(column as JsonObject ?? throw Failures.InvalidValue())));
    }

    public static ListRecord Change(ListRecord list, JsonObject sent)
    {
        var title = Text(sent, "displayName") ?? list.DisplayName;
        if (string.IsNullOrWhiteSpace(title))
            throw Failures.InvalidValue();
        return list with { DisplayName = title, Description = Text(sent, "description") ?? list.Description };
    }

    private static string? Text(JsonObject sent, string name) => sent[name] switch
    {
        null => null,
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => throw Failures.InvalidValue(),
    };
}

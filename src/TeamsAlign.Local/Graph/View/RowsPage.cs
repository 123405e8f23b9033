using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Lists;

namespace TeamsAlign.Local.Graph.View;

/// <summary>The rows of one list, newest first, under the names an administrator sees.</summary>
internal static class RowsPage
{
    private const int LongestText = 400;

    public static string Of(ListRecord list, IReadOnlyList<ItemRow> rows, long count)
    {
        var content = new StringBuilder();
        content.Append(CultureInfo.InvariantCulture, $"<p><a href=\"/graph\">All lists</a></p><h1>{Html.Text(list.DisplayName)}</h1><p>{Html.Text(list.Description)}</p><p>{count} {(count == 1 ? "row" : "rows")}");
        content.Append(count > rows.Count ? string.Create(CultureInfo.InvariantCulture, $", the newest {rows.Count} shown.</p>") : ".</p>");
        content.Append("<div class=\"wide\"><table><tr><th>ID</th>");
        foreach (var column in list.Columns)
            content.Append(CultureInfo.InvariantCulture, $"<th title=\"{Html.Text(column.Name)}\">{Html.Text(column.DisplayName)}</th>");
        content.Append("<th>Modified</th><th>Modified by</th><th>Version</th></tr>");
        foreach (var row in rows)
            AddRow(content, list, row);
        content.Append("</table></div>");
        return Html.Frame(list.DisplayName, content.ToString());
    }

    private static void AddRow(StringBuilder content, ListRecord list, ItemRow row)
    {
        var values = JsonNode.Parse(row.Values)!.AsObject();
        content.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"n\">{row.Id}</td>");
        foreach (var column in list.Columns)
            content.Append(CultureInfo.InvariantCulture, $"<td>{Html.Text(Shown(values[column.Name]))}</td>");
        content.Append(
            CultureInfo.InvariantCulture,
            $"<td>{Html.Text(row.Modified)}</td><td>{Html.Text(row.Editor.AppName ?? row.Editor.PersonName)}</td><td>{Html.Text(row.VersionId)}</td></tr>");
    }

    private static string Shown(JsonNode? value)
    {
        var text = value is JsonArray array ? string.Join(", ", array.Select(item => item?.ToString())) : value?.ToString() ?? "";
        return text.Length <= LongestText ? text : text[..LongestText] + "…";
    }
}

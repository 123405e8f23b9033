using System.Globalization;
using System.Text;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Sites;

namespace TeamsAlign.Local.Graph.View;

/// <summary>All sites with their lists.</summary>
internal static class ListsPage
{
    public static string Of(IEnumerable<SiteRecord> sites, IEnumerable<ListRecord> lists, Func<ListRecord, long> rowsOf)
    {
        var content = new StringBuilder("<h1>Lists in the local SharePoint</h1><p>What is stored here is what a tenant would store. Read only.</p>");
        var known = lists.ToLookup(list => list.SiteId);
        foreach (var site in sites)
        {
            content.Append(CultureInfo.InvariantCulture, $"<h2>{Html.Text(site.DisplayName)}</h2><p>{Html.Text(site.WebUrl)}</p>");
            content.Append("<table><tr><th>List</th><th>What it is for</th><th>Columns</th><th>Rows</th><th>Last changed</th></tr>");
            foreach (var list in known[site.Id])
            {
                content.Append(
                    CultureInfo.InvariantCulture,
                    $"<tr><td><a href=\"/graph/{list.Id}\">{Html.Text(list.DisplayName)}</a></td><td>{Html.Text(list.Description)}</td><td class=\"n\">{list.Columns.Count}</td><td class=\"n\">{rowsOf(list)}</td><td>{Html.Text(list.Modified)}</td></tr>");
            }

            content.Append("</table>");
        }

        return Html.Frame("Lists", content.ToString());
    }
}

using System.Globalization;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Sites;
using TeamsAlign.Local.Graph.Store;

namespace TeamsAlign.Local.Graph.View;

/// <summary>A look into the lists for people, at <c>/graph</c>: read only, no scripts.</summary>
internal static class GraphPages
{
    private const int RowsShown = 500;

    public static void MapGraphPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/graph", (SiteStore sites, ListStore lists, Database database) => Page(ListsPage.Of(sites.All, lists.All, list => Count(database, list))));
        routes.MapGet("/graph/{list}", (string list, ListStore lists, Database database) =>
            lists.All.FirstOrDefault(known => string.Equals(known.Id, list, StringComparison.OrdinalIgnoreCase)) is { } found
                ? (IResult)Page(RowsPage.Of(found, Rows(database, found), Count(database, found)))
                : Results.NotFound());
    }

    private static HtmlPage Page(string html) => new(html);

    private static List<Items.ItemRow> Rows(Database database, ListRecord list) => database.Read(connection => connection.Rows(
        $"SELECT {Items.ItemTable.Columns} FROM {Items.ItemTable.Live(list.Number)} ORDER BY id DESC LIMIT {RowsShown.ToString(CultureInfo.InvariantCulture)}",
        Items.ItemTable.Read));

    private static long Count(Database database, ListRecord list) =>
        database.Read(connection => connection.Number($"SELECT count(*) FROM {Items.ItemTable.Live(list.Number)}"));
}

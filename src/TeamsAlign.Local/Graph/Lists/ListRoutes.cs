using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsAlign.Local.Graph.Columns;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Sites;
using TeamsAlign.Local.Graph.Store;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Lists;

/// <summary>Lists of a site.</summary>
internal sealed partial class ListRoutes(SiteRoutes sites, ListStore lists, ItemReader items, TimeProvider time) : IRoutes
{
    private const string All = "sites/{site}/lists";
    private const string One = All + "/{list}";

    public IEnumerable<GraphRoute> Routes =>
    [
        new("GET", All, 2, GetAll),
        new("POST", All, 2, CreateAsync),
        new("GET", All + "/$count", 1, Count),
        new("GET", One, 1, Get),
        new("PATCH", One, 2, ChangeAsync),
        new("DELETE", One, 2, DeleteAsync),
    ];

    private Task<GraphAnswer> GetAll(GraphRequest request, CancellationToken cancellationToken)
    {
        var site = sites.Of(request);
        var withSystem = request.Query.Select?.Split(',').Contains("system", StringComparer.OrdinalIgnoreCase) == true;
        var shown = lists.OfSite(site.Id).Where(list => withSystem || !list.IsSystem);
        if (request.Query.Filter is { } filter)
            shown = shown.Where(Named(filter));
        var bodies = shown
            .Take(request.Query.PageSize(usual: 200, highest: 5000))
            .Select(list => (JsonNode)Body(request, list, context: null));
        return Task.FromResult(GraphAnswer.Collection($"{request.Root}/$metadata#sites('{Uri.EscapeDataString(site.Id)}')/lists", bodies));
    }

    private Task<GraphAnswer> Count(GraphRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(GraphAnswer.Ok(JsonValue.Create(lists.OfSite(sites.Of(request).Id).Count(list => !list.IsSystem))));

    private Task<GraphAnswer> Get(GraphRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(GraphAnswer.Entity(Body(request, lists.Of(request), Context(request))));

    private async Task<GraphAnswer> CreateAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        var draft = ListEdit.Create(sites.Of(request), request.BodyObject(), Actor.Application(request.Caller.AppId), time.GetUtcNow().Stamp());
        var list = await lists.CreateAsync(draft, cancellationToken);
        return GraphAnswer.Created(ListBody.Of(list, Context(request)), $"{request.Root}{request.RawPath}/{list.Id}");
    }

    private async Task<GraphAnswer> ChangeAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        var list = await lists.ChangeAsync(lists.Of(request), known => ListEdit.Change(known, request.BodyObject()), cancellationToken);
        return GraphAnswer.Entity(ListBody.Of(list, Context(request)));
    }

    private async Task<GraphAnswer> DeleteAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        await lists.DeleteAsync(lists.Of(request), cancellationToken);
        return GraphAnswer.Empty();
    }

    private JsonObject Body(GraphRequest request, ListRecord list, string? context)
    {
        var body = ListBody.Of(list, context);
        if (Expansion.Find(request.Query.Expand, "columns") is not null)
            body["columns"] = new JsonArray([.. list.AllColumns.Where(column => !column.Hidden).Select(column => (JsonNode)ColumnBody.Of(column))]);
        if (Expansion.Find(request.Query.Expand, "items") is { } expanded)
            body["items"] = new JsonArray([.. items.FirstPage(request, list, Expansion.Find(expanded.Options.Expand, "fields"))]);
        return Projection.Select(body, request.Query.Select, "columns", "items");
    }

    private static Func<ListRecord, bool> Named(string filter)
    {
        var match = DisplayNameFilter().Match(filter);
        if (!match.Success)
            throw Failures.Invalid("The provided filter statement is not supported");
        var title = match.Groups["title"].Value.Replace("''", "'", StringComparison.Ordinal);
        return list => string.Equals(list.DisplayName, title, StringComparison.OrdinalIgnoreCase);
    }

    private static string Context(GraphRequest request) =>
        $"{request.Root}/$metadata#sites('{Uri.EscapeDataString(request["site"])}')/lists/$entity";

    [GeneratedRegex(@"^\s*displayName\s+eq\s+'(?<title>(?:[^']|'')*)'\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex DisplayNameFilter();
}

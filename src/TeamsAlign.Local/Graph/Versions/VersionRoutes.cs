using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Store;
using TeamsAlign.Local.Graph.Values;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Versions;

/// <summary>The history of a row, newest first, and the way back to one of its versions.</summary>
internal sealed class VersionRoutes(ListStore lists, ItemStore items, FieldReader fields, Database database) : IRoutes
{
    private const string All = ItemRoutes.One + "/versions";
    private const string One = All + "/{version}";

    public IEnumerable<GraphRoute> Routes =>
    [
        new("GET", All, 2, GetAll),
        new("GET", All + "/$count", 1, Count),
        new("GET", One, 1, Get),
        new("GET", One + "/fields", 1, GetFields),
        new("POST", One + "/restoreVersion", 2, RestoreAsync),
        new("POST", One + "/microsoft.graph.restoreVersion", 2, RestoreAsync),
    ];

    private Task<GraphAnswer> GetAll(GraphRequest request, CancellationToken cancellationToken)
    {
        var (list, row, versions) = Find(request);
        var expanded = Expansion.Find(request.Query.Expand, "fields");
        var bodies = versions.Select(version => (JsonNode)Body(list, row, version, expanded));
        return Task.FromResult(GraphAnswer.Collection($"{Context(request, list)}/versions", bodies));
    }

    private Task<GraphAnswer> Count(GraphRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(GraphAnswer.Ok(JsonValue.Create(Find(request).Versions.Count)));

    private Task<GraphAnswer> Get(GraphRequest request, CancellationToken cancellationToken)
    {
        var (list, row, versions) = Find(request);
        var body = Body(list, row, Named(request, versions), Expansion.Find(request.Query.Expand, "fields"));
        body.Insert(0, "@odata.context", $"{Context(request, list)}/versions/$entity");
        return Task.FromResult(GraphAnswer.Ok(body));
    }

    private Task<GraphAnswer> GetFields(GraphRequest request, CancellationToken cancellationToken)
    {
        var (list, row, versions) = Find(request);
        var body = fields.Read(list, As(row, Named(request, versions)), request.Query.Select);
        body.Insert(0, "@odata.context", $"{Context(request, list)}/versions/fields/$entity");
        return Task.FromResult(GraphAnswer.Ok(body));
    }

    private async Task<GraphAnswer> RestoreAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        var (list, row, versions) = Find(request);
        await items.RestoreAsync(list, row.Id, Named(request, versions).Values, Actor.Application(request.Caller.AppId), cancellationToken);
        return GraphAnswer.Empty();
    }

    private (ListRecord List, ItemRow Row, List<ItemVersion> Versions) Find(GraphRequest request)
    {
        var list = lists.Of(request);
        var id = ItemRoutes.IdOf(request);
        return database.Read(connection => (
            list,
            ItemTable.Find(connection, list.Number, id) ?? throw Failures.ItemNotFound(),
            VersionTable.Of(connection, list.Number, id)));
    }

    private JsonObject Body(ListRecord list, ItemRow row, ItemVersion version, Expansion? expanded)
    {
        var body = new JsonObject
        {
            ["id"] = version.Id,
            ["lastModifiedDateTime"] = version.Modified,
            ["lastModifiedBy"] = version.Editor.Body(),
        };
        if (expanded is not null)
            body["fields"] = fields.Read(list, As(row, version), expanded.Options.Select);
        return body;
    }

    private static ItemRow As(ItemRow row, ItemVersion version) =>
        row with { Values = version.Values, Label = version.Label, Modified = version.Modified, Editor = version.Editor };

    private static ItemVersion Named(GraphRequest request, List<ItemVersion> versions) =>
        versions.Find(version => version.Id == request["version"]) ?? throw Failures.ItemNotFound();

    private static string Context(GraphRequest request, ListRecord list) => $"{ItemReader.ListContext(request, list)}/items('{request["item"]}')";
}

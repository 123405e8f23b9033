using System.Globalization;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Query;
using TeamsAlign.Local.Graph.Store;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Items;

/// <summary>Rows of a list and their fields.</summary>
internal sealed class ItemRoutes(ListStore lists, ItemStore store, ItemReader reader, ItemQueries queries, Database database) : IRoutes
{
    public const string All = "sites/{site}/lists/{list}/items";
    public const string One = All + "/{item}";

    public IEnumerable<GraphRoute> Routes =>
    [
        new("GET", All, 2, GetAll),
        new("POST", All, 2, CreateAsync),
        new("GET", One, 1, Get),
        new("PATCH", One, 2, ChangeAsync),
        new("DELETE", One, 2, DeleteAsync),
        new("GET", One + "/fields", 1, GetFields),
        new("PATCH", One + "/fields", 2, ChangeFieldsAsync),
    ];

    /// <summary>The row's number; anything that is not one cannot name a row.</summary>
    public static int IdOf(GraphRequest request) =>
        int.TryParse(request["item"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : throw Failures.ItemNotFound();

    private Task<GraphAnswer> GetAll(GraphRequest request, CancellationToken cancellationToken)
    {
        var list = lists.Of(request);
        var fields = Expansion.Find(request.Query.Expand, "fields");
        var page = queries.Page(list, request);
        var bodies = page.Rows.Select(row => (JsonNode)Projection.Select(reader.Body(request, list, row, fields), request.Query.Select, "fields"));
        var next = page.SkipToken is null ? null : $"{request.Root}{request.RawPath}?{request.Query.With("$skiptoken", page.SkipToken)}";
        var context = $"{ItemReader.ListContext(request, list)}/items{(fields is null ? "" : "(fields())")}";
        return Task.FromResult(GraphAnswer.Collection(context, bodies, next));
    }

    private Task<GraphAnswer> Get(GraphRequest request, CancellationToken cancellationToken)
    {
        var list = lists.Of(request);
        return Task.FromResult(GraphAnswer.Entity(reader.Single(request, list, Find(list, request))));
    }

    private Task<GraphAnswer> GetFields(GraphRequest request, CancellationToken cancellationToken)
    {
        var list = lists.Of(request);
        return Task.FromResult(GraphAnswer.Entity(reader.Fields(request, list, Find(list, request))));
    }

    private async Task<GraphAnswer> CreateAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        var list = lists.Of(request);
        var row = await store.CreateAsync(list, Write(request, FieldsOf(request.BodyObject())), cancellationToken);
        return GraphAnswer.Created(reader.Single(request, list, row), $"{request.Root}{request.RawPath}/{row.Id}");
    }

    private async Task<GraphAnswer> ChangeAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        var list = lists.Of(request);
        var row = await store.ChangeAsync(list, IdOf(request), Write(request, FieldsOf(request.BodyObject())), cancellationToken);
        return GraphAnswer.Entity(reader.Single(request, list, row));
    }

    private async Task<GraphAnswer> ChangeFieldsAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        var list = lists.Of(request);
        var row = await store.ChangeAsync(list, IdOf(request), Write(request, request.BodyObject()), cancellationToken);
        return GraphAnswer.Entity(reader.Fields(request, list, row));
    }

    private async Task<GraphAnswer> DeleteAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        await store.DeleteAsync(lists.Of(request), IdOf(request), request.Header("If-Match"), cancellationToken);
        return GraphAnswer.Empty();
    }

    private ItemRow Find(ListRecord list, GraphRequest request)
    {
        var id = IdOf(request);
        return database.Read(connection => ItemTable.Find(connection, list.Number, id)) ?? throw Failures.ItemNotFound();
    }

    private static ItemWrite Write(GraphRequest request, JsonObject fields) => new(
        fields, Actor.Application(request.Caller.AppId), request.Header("If-Match"), request.Prefers("apiversion=2.1"));

    private static JsonObject FieldsOf(JsonObject body) => body["fields"] switch
    {
        null => [],
        JsonObject fields => fields,
        _ => throw Failures.InvalidValue(),
    };
}

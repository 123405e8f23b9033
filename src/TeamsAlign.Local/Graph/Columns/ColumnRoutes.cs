using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Columns;

/// <summary>Columns of a list, by id or internal name.</summary>
internal sealed class ColumnRoutes(ListStore lists) : IRoutes
{
    private const string All = "sites/{site}/lists/{list}/columns";
    private const string One = All + "/{column}";

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
        var list = lists.Of(request);
        var withHidden = request.Query.Select?.Contains("hidden", StringComparison.OrdinalIgnoreCase) == true;
        var bodies = list.AllColumns.Where(column => withHidden || !column.Hidden).Select(column => (JsonNode)ColumnBody.Of(column));
        return Task.FromResult(GraphAnswer.Collection(Context(request, list), bodies));
    }

    private Task<GraphAnswer> Count(GraphRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(GraphAnswer.Ok(JsonValue.Create(lists.Of(request).AllColumns.Count())));

    private Task<GraphAnswer> Get(GraphRequest request, CancellationToken cancellationToken)
    {
        var list = lists.Of(request);
        return Task.FromResult(GraphAnswer.Ok(Body(request, list, list.Column(request["column"]))));
    }

    private async Task<GraphAnswer> CreateAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        var column = ColumnEdit.Create(request.BodyObject());
        var list = await lists.ChangeAsync(lists.Of(request), known => known.WithNew(column), cancellationToken);
        var answer = GraphAnswer.Ok(Body(request, list, column)) with { Status = 201 };
        answer.Headers["Location"] = $"{request.Root}{request.RawPath}/{column.Id}";
        return answer;
    }

    private async Task<GraphAnswer> ChangeAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        var list = await lists.ChangeAsync(
            lists.Of(request),
            known => known.WithChanged(ColumnEdit.Change(known.Column(request["column"]), request.BodyObject())),
            cancellationToken);
        return GraphAnswer.Ok(Body(request, list, list.Column(request["column"])));
    }

    private async Task<GraphAnswer> DeleteAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        await lists.ChangeAsync(lists.Of(request), known => known.Without(known.Column(request["column"])), cancellationToken);
        return GraphAnswer.Empty();
    }

    private static JsonObject Body(GraphRequest request, ListRecord list, ColumnRecord column)
    {
        var body = new JsonObject { ["@odata.context"] = Context(request, list) + "/$entity" };
        foreach (var (name, value) in ColumnBody.Of(column))
            body[name] = value?.DeepClone();
        return body;
    }

    private static string Context(GraphRequest request, ListRecord list) =>
        $"{request.Root}/$metadata#sites('{Uri.EscapeDataString(list.SiteId)}')/lists('{list.Id}')/columns";
}

using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Lists;

/// <summary>Content types of a list: plain lists have the one called Item.</summary>
internal sealed class ContentTypeRoutes(ListStore lists) : IRoutes
{
    /// <summary>A list's own copy of the built-in type <c>0x01</c>.</summary>
    public const string ItemType = "0x01004C2C5A2A7B0E4F4E9D6B1C3F5A7E9B21";

    private const string All = "sites/{site}/lists/{list}/contentTypes";

    public IEnumerable<GraphRoute> Routes =>
    [
        new("GET", All, 2, GetAll),
        new("GET", All + "/{type}", 1, Get),
    ];

    private Task<GraphAnswer> GetAll(GraphRequest request, CancellationToken cancellationToken)
    {
        lists.Of(request);
        return Task.FromResult(GraphAnswer.Collection($"{request.Root}/$metadata#contentTypes", [Body()]));
    }

    private Task<GraphAnswer> Get(GraphRequest request, CancellationToken cancellationToken)
    {
        lists.Of(request);
        return request["type"] == ItemType ? Task.FromResult(GraphAnswer.Ok(Body())) : throw Failures.ItemNotFound();
    }

    private static JsonObject Body() => new()
    {
        ["id"] = ItemType,
        ["description"] = "Create a new list item.",
        ["group"] = "List Content Types",
        ["hidden"] = false,
        ["name"] = "Item",
        ["parentId"] = "0x01",
        ["readOnly"] = false,
        ["sealed"] = false,
    };
}

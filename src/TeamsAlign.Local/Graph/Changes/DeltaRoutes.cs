using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Faults;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Store;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Changes;

/// <summary>What changed in a list, in every form clients write it.</summary>
internal sealed class DeltaRoutes(ListStore lists, DeltaPages pages, ItemReader reader, Secrets secrets) : IRoutes
{
    private const int UsualPage = 200;
    private const int LargestPage = 5000;

    /// <summary>Changes a repeating delta goes back by.</summary>
    private const int Replayed = 20;

    public IEnumerable<GraphRoute> Routes =>
    [
        new("GET", ItemRoutes.All + "/delta", 2, (request, _) => Task.FromResult(Get(request, request.Query["token"]))),
        new("GET", ItemRoutes.All + "/delta()", 2, (request, _) => Task.FromResult(Get(request, request.Query["token"]))),
        new("GET", ItemRoutes.All + "/delta(token='{token}')", 1, (request, _) => Task.FromResult(Get(request, request["token"]))),
    ];

    private GraphAnswer Get(GraphRequest request, string? sent)
    {
        var list = lists.Of(request);
        var start = $"{request.Root}/sites/{Uri.EscapeDataString(list.SiteId)}/lists/{list.Id}/items/delta";
        if (sent == "latest")
            return Answer(request, list, new DeltaPage([], pages.Latest(list), IsLast: true), start);

        var token = sent is null ? null : Known(list, sent, start);
        if (request.Fault is FaultKind.DeltaExpired)
            throw Failures.Resync(start);
        if (request.Fault is FaultKind.DeltaStale && token is { Stage: DeltaStage.Changes, To: 0 })
            return Answer(request, list, new DeltaPage([], token, IsLast: true), start);
        if (request.Fault is FaultKind.DeltaReplayed && token is { Stage: DeltaStage.Changes })
            token = token with { From = Math.Max(0, token.From - Replayed) };
        return Answer(request, list, pages.Read(list, token, request.Query.PageSize(UsualPage, LargestPage)), start);
    }

    private DeltaToken Known(ListRecord list, string sent, string start) =>
        DeltaToken.Read(sent, secrets.SigningKey) is not { } token
            ? throw Failures.Invalid("The provided token is invalid.")
            : token.List == list.Number ? token : throw Failures.Resync(start);

    private GraphAnswer Answer(GraphRequest request, ListRecord list, DeltaPage page, string start)
    {
        var fields = Expansion.Find(request.Query.Expand, "fields");
        var values = page.Rows.Select(pair => (JsonNode)(pair.Row is { } row
            ? Projection.Select(reader.Body(request, list, row, fields), request.Query.Select, "fields", "id")
            : ItemReader.Deleted(list, pair.Id)));
        var link = $"{start}?{request.Query.With("token", page.Next.Sign(secrets.SigningKey))}";
        return GraphAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = $"{request.Root}/$metadata#Collection(listItem)",
            [page.IsLast ? "@odata.deltaLink" : "@odata.nextLink"] = link,
            ["value"] = new JsonArray([.. values]),
        });
    }
}

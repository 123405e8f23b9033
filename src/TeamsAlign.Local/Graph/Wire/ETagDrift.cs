using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Lists;

namespace TeamsAlign.Local.Graph.Wire;

/// <summary>Now and then a row's ETag moves right after a write, without a change, as background work of the service makes it.</summary>
internal sealed class ETagDrift(Weather weather, ListStore lists, ItemStore items)
{
    public async Task AfterAsync(GraphRequest request, GraphAnswer answer, CancellationToken cancellationToken)
    {
        if (request.Method is not ("POST" or "PATCH") || answer.Status >= 300 || !weather.ETagMoves())
            return;
        await TouchAsync(request, answer.Body?["id"]?.ToString(), cancellationToken);
    }

    /// <summary>Moves the ETag of the row a request names; nothing happens when it names none.</summary>
    public async Task TouchAsync(GraphRequest request, string? answeredId, CancellationToken cancellationToken)
    {
        if (!request.Values.TryGetValue("list", out var key) || lists.Find(request["site"], key) is not { } list)
            return;
        if (int.TryParse(request.Values.GetValueOrDefault("item") ?? answeredId, out var id))
            await items.TouchAsync(list, id, cancellationToken);
    }
}

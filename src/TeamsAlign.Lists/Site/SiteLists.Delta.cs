using Microsoft.Graph.Sites.Item.Lists.Item.Items.Delta;

namespace TeamsAlign.Lists;

/// <content>Following changes.</content>
public sealed partial class SiteLists
{
    /// <summary>
    /// A token for "from now on". Take it before reading everything: then nothing falls between, and what is in both is recognised by its ETag.
    /// </summary>
    /// <exception cref="ListsException">What any read can throw.</exception>
    public async Task<string> DeltaStartAsync(ListSchema schema, CancellationToken cancellationToken)
    {
        var items = (await ListAsync(schema, cancellationToken)).Items;
        // The SDK has no word for token=latest; everything else of the address is its own.
        var plain = items.Delta.ToGetRequestInformation(r => r.QueryParameters.Expand = RowReader.Expand(schema)).URI.AbsoluteUri;
        var delta = await FollowAsync(schema, items.Delta, plain + "&token=latest", cancellationToken);
        return delta.Token;
    }

    /// <summary>Every row of a list, and the token from which to follow it.</summary>
    /// <param name="schema">The list.</param>
    /// <param name="eachRow">Told of each row as it comes, for whoever shows how far it is.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ListsException">What any read can throw.</exception>
    public async Task<(IReadOnlyList<Row> Rows, string Token)> ReadToFollowAsync(ListSchema schema, Action? eachRow, CancellationToken cancellationToken)
    {
        var token = await DeltaStartAsync(schema, cancellationToken);
        var rows = new List<Row>();
        await foreach (var row in ReadAllAsync(schema, cancellationToken))
        {
            rows.Add(row);
            eachRow?.Invoke();
        }

        return (rows, token);
    }

    /// <summary>Everything that changed since <paramref name="token"/>; all rows without one. 1 resource unit a page, 2 without a token.</summary>
    /// <returns><see cref="Delta.Resync"/> when the token is too old or Graph does not understand it.</returns>
    /// <exception cref="ListsException">What any read can throw.</exception>
    public async Task<Delta> DeltaAsync(ListSchema schema, string? token, CancellationToken cancellationToken)
    {
        var items = (await ListAsync(schema, cancellationToken)).Items;
        if (token is null)
        {
            var all = items.Delta.ToGetRequestInformation(r => r.QueryParameters.Expand = RowReader.Expand(schema)).URI.AbsoluteUri;
            return await FollowAsync(schema, items.Delta, all, cancellationToken);
        }
        try
        {
            return await FollowAsync(schema, items.Delta, DeltaToken.Link(token, BaseUrl), cancellationToken);
        }
        catch (ListsException e) when (e.Kind is ListsFault.ResyncRequired or ListsFault.NotFound or ListsFault.Rejected)
        {
            // Too old, of a list that is gone, or not understood: in each case only reading everything helps.
            return Delta.MustResync;
        }
    }

    private string BaseUrl => graph.RequestAdapter.BaseUrl!;

    private async Task<Delta> FollowAsync(ListSchema schema, DeltaRequestBuilder delta, string link, CancellationToken cancellationToken)
    {
        var changes = new DeltaCollector(schema);
        for (var known = link.Contains("token", StringComparison.OrdinalIgnoreCase); ; known = true)
        {
            var address = link;
            using var page = await sender.ReadAsync(
                () => delta.WithUrl(address).ToGetRequestInformation(),
                known ? GraphCall.OneItem : GraphCall.Many, Priority.Background, cancellationToken);
            foreach (var item in page.RootElement.Items("value")) changes.Add(item);
            if (page.RootElement.Text("@odata.nextLink") is not { } next)
            {
                return changes.Delta(DeltaToken.Of(page.RootElement.Text("@odata.deltaLink"), BaseUrl));
            }
            link = next;
        }
    }
}

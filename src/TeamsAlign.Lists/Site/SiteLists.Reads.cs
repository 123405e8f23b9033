using System.Runtime.CompilerServices;

namespace TeamsAlign.Lists;

/// <content>Reading rows.</content>
public sealed partial class SiteLists
{
    /// <summary>Rows a page: below the service's 5,000, so that a page stays a few megabytes.</summary>
    private const int PageSize = 2_000;

    /// <summary>Every row of a list, in item order; 2 resource units per 2,000 rows.</summary>
    /// <exception cref="ListsException">Any kind but Conflict and KeyTaken.</exception>
    public async IAsyncEnumerable<Row> ReadAllAsync(ListSchema schema, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var items = (await ListAsync(schema, cancellationToken)).Items;
        await foreach (var item in PagesAsync(
            schema,
            () => items.ToGetRequestInformation(r => (r.QueryParameters.Expand, r.QueryParameters.Top) = (RowReader.Expand(schema), PageSize)),
            link => items.WithUrl(link).ToGetRequestInformation(), Priority.Background, cancellationToken))
        {
            yield return RowReader.Read(item, schema);
        }
    }

    /// <summary>The rows with this value in an indexed text or choice column. At most 5,000 may match; no hit is no proof of absence.</summary>
    /// <exception cref="ArgumentException">The column has no index in the schema.</exception>
    /// <exception cref="ListsException">NotIndexed, TooManyRows, and what any read can throw.</exception>
    public async IAsyncEnumerable<Row> FindAllAsync(
        ListSchema schema, Column indexed, string value, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!indexed.IsIndexed) throw new ArgumentException($"Column '{indexed.Name}' has no index.", nameof(indexed));
        var items = (await ListAsync(schema, cancellationToken)).Items;
        var filter = $"fields/{indexed.Name} eq '{value.Replace("'", "''", StringComparison.Ordinal)}'";
        await foreach (var item in PagesAsync(
            schema,
            () => items.ToGetRequestInformation(r => (r.QueryParameters.Expand, r.QueryParameters.Filter) = (RowReader.Expand(schema), filter)),
            link => items.WithUrl(link).ToGetRequestInformation(), Priority.People, cancellationToken))
        {
            yield return RowReader.Read(item, schema);
        }
    }

    /// <summary>The row with this value in a unique column; null when none is found. 2 resource units.</summary>
    /// <inheritdoc cref="FindAllAsync" path="/exception"/>
    public async Task<Row?> FindAsync(ListSchema schema, Column uniqueColumn, string value, CancellationToken cancellationToken)
    {
        await foreach (var row in FindAllAsync(schema, uniqueColumn, value, cancellationToken)) return row;
        return null;
    }

    /// <summary>One row by its item id; null when it is gone. 1 resource unit.</summary>
    /// <exception cref="ListsException">What any read can throw.</exception>
    public async Task<Row?> GetAsync(ListSchema schema, string itemId, CancellationToken cancellationToken)
    {
        var item = (await ListAsync(schema, cancellationToken)).Items[itemId];
        try
        {
            using var answer = await sender.ReadAsync(
                () => item.ToGetRequestInformation(r => r.QueryParameters.Expand = RowReader.Expand(schema)),
                GraphCall.OneItem, Priority.People, cancellationToken);
            return RowReader.Read(answer.RootElement, schema);
        }
        catch (ListsException e) when (e.Kind == ListsFault.NotFound)
        {
            return null;
        }
    }
}

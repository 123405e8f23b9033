using Microsoft.Kiota.Abstractions;

namespace TeamsAlign.Lists;

/// <content>Writing rows.</content>
public sealed partial class SiteLists
{
    /// <summary>Parts that fit into one chain.</summary>
    public const int MaxChainParts = Chain.MaxParts;

    /// <summary>
    /// Writes the parts in order in one request; the first that fails stops the rest. Nothing is repeated here. 2 resource units a part.
    /// </summary>
    /// <returns>One result per part, in the parts' order. Every way in which the call can go wrong is a result.</returns>
    /// <exception cref="ArgumentException">No part, or more than <see cref="MaxChainParts"/>.</exception>
    /// <exception cref="ListsException">A list is not there, or could not be looked up; nothing was sent.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before anything was sent; later it is <see cref="PartResult.Unknown"/>.</exception>
    public async Task<IReadOnlyList<PartResult>> RunChainAsync(IReadOnlyList<ChainPart> parts, Priority priority, CancellationToken cancellationToken)
    {
        if (parts.Count is 0 or > MaxChainParts) throw new ArgumentException($"A chain has 1 to {MaxChainParts} parts.", nameof(parts));
        if (parts.Count == 1) return [await WriteAsync(parts[0], priority, cancellationToken)];

        var requests = new List<RequestInformation>(parts.Count);
        foreach (var part in parts) requests.Add(await RequestAsync(part, cancellationToken));
        var call = new GraphCall(GraphCall.Write * parts.Count, priority);
        try
        {
            var batch = await new Chain(graph).BuildAsync(requests, cancellationToken);
            using var answer = await sender.SendAsync(batch, call, cancellationToken);
            var results = answer is null
                ? PartResults.OfWhole(new(ListsFault.Unreachable, "The batch was answered without a body."), call, parts.Count)
                : Chain.Read(answer.RootElement, parts);
            if (results.OfType<PartResult.Throttled>().FirstOrDefault() is { } throttled)
                await gate.RefusedAsync(throttled.RetryAfter, CancellationToken.None);
            return Noted(parts, results);
        }
        catch (ListsException e)
        {
            return Noted(parts, PartResults.OfWhole(e, call, parts.Count));
        }
    }

    /// <summary>Adds one row.</summary>
    /// <inheritdoc cref="RunChainAsync" path="/exception"/>
    public Task<PartResult> CreateAsync(ListSchema schema, Fields fields, Priority priority, CancellationToken cancellationToken) =>
        WriteAsync(new ChainPart.Create(schema, fields), priority, cancellationToken);

    /// <summary>Writes the mentioned columns of one row, if the ETag still holds; null writes over anything.</summary>
    /// <inheritdoc cref="RunChainAsync" path="/exception"/>
    public Task<PartResult> UpdateAsync(
        ListSchema schema, string itemId, string? etag, Fields fields, Priority priority, CancellationToken cancellationToken) =>
        WriteAsync(new ChainPart.Update(schema, itemId, etag, fields), priority, cancellationToken);

    /// <summary>Moves one row to the recycle bin, if the ETag still holds; null removes it in any case.</summary>
    /// <inheritdoc cref="RunChainAsync" path="/exception"/>
    public Task<PartResult> DeleteAsync(ListSchema schema, string itemId, string? etag, Priority priority, CancellationToken cancellationToken) =>
        WriteAsync(new ChainPart.Delete(schema, itemId, etag), priority, cancellationToken);

    private async Task<PartResult> WriteAsync(ChainPart part, Priority priority, CancellationToken cancellationToken)
    {
        var request = await RequestAsync(part, cancellationToken);
        var call = new GraphCall(GraphCall.Write, priority);
        try
        {
            using var answer = await sender.SendAsync(request, call, cancellationToken);
            return Noted([part], [Chain.Done(part, answer?.RootElement)])[0];
        }
        catch (ListsException e)
        {
            return Noted([part], PartResults.OfWhole(e, call, 1))[0];
        }
    }

    private async Task<RequestInformation> RequestAsync(ChainPart part, CancellationToken cancellationToken)
    {
        var items = (await ListAsync(part.Schema, cancellationToken)).Items;
        var (request, etag) = part switch
        {
            ChainPart.Create create => (items.ToPostRequestInformation(ItemWriter.ForCreate(create.Fields)), null),
            ChainPart.Update update => (items[update.ItemId].ToPatchRequestInformation(ItemWriter.ForUpdate(update.Fields)), update.ETag),
            ChainPart.Delete delete => (items[delete.ItemId].ToDeleteRequestInformation(), delete.ETag),
            _ => throw new ArgumentException($"{part.GetType().Name} is no write.", nameof(part)),
        };
        if (etag is not null) request.Headers.Add("If-Match", etag);
        return request;
    }

    private IReadOnlyList<PartResult> Noted(IReadOnlyList<ChainPart> parts, IReadOnlyList<PartResult> results)
    {
        foreach (var (index, result) in results.Index())
        {
            // A new row has no place to be gone from but the list itself: look it up again next time.
            if (result is PartResult.Gone && parts[index] is ChainPart.Create) Forget(parts[index].Schema);
            if (result is PartResult.Unknown unknown) Log.WriteUnknown(logger, index, results.Count, unknown.Reason);
            if (result is PartResult.Rejected rejected) Log.WriteRejected(logger, index, results.Count, rejected.Status, rejected.Code);
        }
        return results;
    }
}

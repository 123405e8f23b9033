using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Batches;

/// <summary>A batch the service takes: at most twenty parts, all at once or strictly one after the other.</summary>
internal sealed record Batch(IReadOnlyList<BatchPart> Parts, bool IsSerial)
{
    private const int MostParts = 20;

    public bool HasWrites => Parts.Any(part => part.Request.IsWrite);

    public static Batch Read(GraphRequest request)
    {
        if (request.BodyObject()["requests"] is not JsonArray sent || sent.Count == 0)
            throw Failures.BadRequest("Invalid batch payload format.");
        if (sent.Count > MostParts)
            throw Failures.BadRequest($"Number of batch request steps cannot exceed the maximum value of {MostParts}.");

        var parts = sent.Select(part => BatchPart.Read(request, part)).ToList();
        if (parts.Select(part => part.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count() < parts.Count)
            throw Failures.BadRequest("Request ids of a batch must be unique.");
        return new Batch(parts, IsChain(parts));
    }

    private static bool IsChain(List<BatchPart> parts)
    {
        if (parts.TrueForAll(part => part.After.Count == 0))
            return false;
        for (var at = 0; at < parts.Count; at++)
        {
            var expected = at == 0 ? [] : new[] { parts[at - 1].Id };
            if (!parts[at].After.SequenceEqual(expected, StringComparer.OrdinalIgnoreCase))
                throw Failures.BadRequest("Requests of a batch must depend on nothing, or each on the one before it.");
        }

        return true;
    }
}

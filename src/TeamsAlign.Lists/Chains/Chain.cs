using System.Globalization;
using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;

namespace TeamsAlign.Lists;

/// <summary>One $batch in which every part waits for the one before: Graph runs it in order and stops at the first failure.</summary>
internal sealed class Chain(GraphServiceClient graph)
{
    /// <summary>Graph's limit for one batch.</summary>
    public const int MaxParts = 20;

    public async Task<RequestInformation> BuildAsync(IReadOnlyList<RequestInformation> parts, CancellationToken cancellationToken)
    {
        // The collection the SDK recommends instead splits a batch and sends it by itself, without price and priority; a chain must not be split.
#pragma warning disable CS0618
        using var batch = new BatchRequestContent(graph);
        for (var i = 0; i < parts.Count; i++)
        {
            var id = await batch.AddBatchRequestStepAsync(parts[i], Id(i));
#pragma warning restore CS0618
            var step = batch.BatchRequestSteps[id];
            // The batch as a whole is signed in; the SDK would repeat the token in every part.
            step.Request.Headers.Authorization = null;
            if (i > 0) step.DependsOn = [Id(i - 1)];
        }
        return await graph.Batch.ToPostRequestInformationAsync(batch, cancellationToken);
    }

    /// <summary>Answers come in any order, and a part may be missing.</summary>
    public static IReadOnlyList<PartResult> Read(JsonElement answer, IReadOnlyList<ChainPart> parts)
    {
        var answers = answer.Items("responses").ToLookup(r => r.Text("id"), StringComparer.OrdinalIgnoreCase);
        var results = new PartResult[parts.Count];
        for (var i = 0; i < parts.Count; i++)
        {
            var broken = i > 0 && results[i - 1] is not (PartResult.Done or PartResult.Unknown);
            results[i] = answers[Id(i)].Select(a => (JsonElement?)a).FirstOrDefault() is { } part
                ? ReadPart(part, parts[i])
                : broken ? new PartResult.NotRun() : new PartResult.Unknown("The batch answer lacks this part.");
        }
        return results;
    }

    private static PartResult ReadPart(JsonElement answer, ChainPart part)
    {
        var status = answer.Member("status") is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : 0;
        var body = answer.Member("body");
        if (status is >= 200 and < 300) return Done(part, body);
        var error = body.Member("error");
        if (error is null && status is not 429 and not 424)
            return new PartResult.Unknown($"A part was answered with {status} and without Graph's own words.");
        var code = error.Member("innerError")?.Text("code") ?? error?.Text("code") ?? "";
        var call = new GraphCall(0, Priority.Background) { RetryAfter = RetryAfter(answer) };
        return PartResults.From(Faults.Make(status, code, error?.Text("message") ?? "", call));
    }

    public static PartResult Done(ChainPart part, JsonElement? body)
    {
        if (part is ChainPart.Delete gone) return new PartResult.Done(gone.ItemId, "");
        if (body is not { ValueKind: JsonValueKind.Object } item) return new PartResult.Unknown("A part was answered without its row.");
        return new PartResult.Done(RowReader.ItemId(item), RowReader.ETag(item));
    }

    private static TimeSpan? RetryAfter(JsonElement answer)
    {
        foreach (var header in answer.Member("headers") is { ValueKind: JsonValueKind.Object } headers ? headers.EnumerateObject() : default)
        {
            if (header.NameEquals("Retry-After") && int.TryParse(header.Value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
                return TimeSpan.FromSeconds(seconds);
        }
        return null;
    }

    private static string Id(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}

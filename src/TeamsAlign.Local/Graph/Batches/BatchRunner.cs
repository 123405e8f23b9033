using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Calls;
using TeamsAlign.Local.Graph.Faults;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Batches;

/// <summary>Runs the parts of a batch through the same handlers as single requests; answers come in any order.</summary>
internal sealed class BatchRunner(
    Dispatcher dispatcher, FaultyRun runs, FaultBook faults, CallCounters calls, Weather weather, TimeProvider time)
{
    public async Task<GraphAnswer> RunAsync(GraphRequest request, RequestIds ids)
    {
        if (request.Method != "POST")
            throw Failures.WrongMethod();
        var batch = Batch.Read(request);
        var latency = batch.HasWrites ? weather.WriteLatency() : weather.ReadLatency();
        await Task.Delay(latency / 2, time, CancellationToken.None);
        var answers = batch.IsSerial ? await InOrderAsync(batch, ids) : await AtOnceAsync(batch, ids);
        await Task.Delay(latency / 2, time, CancellationToken.None);

        weather.Shuffle(answers);
        return GraphAnswer.Ok(new JsonObject { ["responses"] = new JsonArray(answers) });
    }

    private async Task<JsonNode[]> InOrderAsync(Batch batch, RequestIds ids)
    {
        var answers = new List<JsonNode>();
        var failed = false;
        foreach (var part in batch.Parts)
        {
            var answer = failed
                ? dispatcher.Refuse(new GraphFailure(424, "FailedDependency", "A request this one depends on has failed."), ids)
                : await OneAsync(part, ids);
            failed |= answer.Status >= 400;
            answers.Add(Body(part, answer));
        }

        return [.. answers];
    }

    private async Task<JsonNode[]> AtOnceAsync(Batch batch, RequestIds ids) =>
        await Task.WhenAll(batch.Parts.Select(async part => Body(part, await OneAsync(part, ids))));

    private async Task<GraphAnswer> OneAsync(BatchPart part, RequestIds ids)
    {
        await Task.Delay(weather.PartLatency(), time, CancellationToken.None);
        calls.Part();
        var answer = await runs.RunAsync(part.Request, faults.Strike(part.Request, isPart: true), ids, CancellationToken.None);
        calls.Answered(part.Request.Caller, answer.Status);
        return answer;
    }

    private static JsonObject Body(BatchPart part, GraphAnswer answer)
    {
        var headers = new JsonObject { ["OData-Version"] = "4.0", ["Cache-Control"] = "no-cache" };
        if (answer.Body is not null)
            headers["Content-Type"] = AnswerWriter.JsonType;
        foreach (var (name, value) in answer.Headers)
            headers[name] = value;
        var body = new JsonObject { ["id"] = part.Id, ["status"] = answer.Status, ["headers"] = headers };
        if (answer.Body is not null)
            body["body"] = answer.Body;
        return body;
    }
}

using TeamsAlign.Local.Graph.Batches;
using TeamsAlign.Local.Graph.Calls;
using TeamsAlign.Local.Graph.Faults;

namespace TeamsAlign.Local.Graph.Wire;

/// <summary>Everything at <c>/v1.0</c>: from HTTP to a request and back, with the faults that concern the connection.</summary>
internal sealed class GraphEndpoint(
    RequestReader reader, Dispatcher dispatcher, BatchRunner batches, FaultyRun runs, FaultBook faults, CallCounters calls, Weather weather, TimeProvider time)
{
    public async Task HandleAsync(HttpContext context)
    {
        var ids = RequestIds.For(context.Request.Headers["client-request-id"]);
        FaultRule? fault = null;
        GraphAnswer answer;
        try
        {
            var request = await reader.ReadAsync(context.Request);
            calls.Request(request.Caller);
            // Whoever checks what became of the data looks without a token, undisturbed.
            fault = request.Caller.AppId is null ? null : faults.Strike(request, isPart: false);
            if (fault?.Kind is FaultKind.DroppedBefore)
            {
                context.Abort();
                return;
            }

            if (fault?.Kind is FaultKind.Html)
            {
                await ProxyPage.WriteAsync(context.Response, context.RequestAborted);
                return;
            }

            answer = await AnswerAsync(request, fault, ids);
            calls.Answered(request.Caller, answer.Status);
        }
        catch (GraphFailure failure)
        {
            answer = dispatcher.Refuse(failure, ids);
        }

        if (fault?.Kind is FaultKind.DroppedAfter)
            context.Abort();
        else
            await AnswerWriter.WriteAsync(context.Response, answer, ids, context.RequestAborted);
    }

    /// <summary>What was received is carried out, whether or not the caller is still there to hear of it.</summary>
    private async Task<GraphAnswer> AnswerAsync(GraphRequest request, FaultRule? fault, RequestIds ids)
    {
        if (request.Segments is ["$batch"])
            return await BatchAsync(request, fault, ids);
        var latency = request.IsWrite ? weather.WriteLatency() : weather.ReadLatency();
        await Task.Delay(latency / 2, time, CancellationToken.None);
        var answer = await runs.RunAsync(request, fault, ids, CancellationToken.None);
        await Task.Delay(latency / 2, time, CancellationToken.None);
        return answer;
    }

    private async Task<GraphAnswer> BatchAsync(GraphRequest request, FaultRule? fault, RequestIds ids)
    {
        if (FaultRefusals.Of(fault) is { } refusal)
            return dispatcher.Refuse(refusal, ids);
        if (fault?.Kind is FaultKind.Slow)
            await Task.Delay(faults.Delay(fault), time, CancellationToken.None);
        var answer = await batches.RunAsync(request, ids);
        if (fault?.Kind is FaultKind.Late)
            await Task.Delay(faults.Delay(fault), time, CancellationToken.None);
        return answer;
    }
}

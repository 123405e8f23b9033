using TeamsAlign.Local.Graph.Calls;
using TeamsAlign.Local.Graph.Throttling;

namespace TeamsAlign.Local.Graph.Wire;

/// <summary>Runs one request, alone or as a part of a batch, and turns every refusal into the error envelope.</summary>
internal sealed partial class Dispatcher(
    Router router, ResourceUnits meter, CallCounters calls, ETagDrift drift, TimeProvider time, ILogger<Dispatcher> logger)
{
    public async Task<GraphAnswer> RunAsync(GraphRequest request, RequestIds ids, CancellationToken cancellationToken)
    {
        try
        {
            var (route, routed) = router.Find(request);
            var cost = route.Cost(routed);
            calls.Routed(request.Caller, route, cost);
            var limits = meter.Take(request.Caller.AppId, cost);
            var answer = await route.Handler(routed, cancellationToken);
            foreach (var (name, value) in limits)
                answer.Headers[name] = value;
            await drift.AfterAsync(routed, answer, cancellationToken);
            return answer;
        }
        catch (GraphFailure failure)
        {
            return Refuse(failure, ids);
        }
#pragma warning disable CA1031 // The service answers every mistake of its own with this envelope; the log has the cause.
        catch (Exception mistake) when (mistake is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogMistake(mistake, request.Method, ids.Request);
            return Refuse(new GraphFailure(500, "generalException", "General exception while processing"), ids);
        }
    }

    public GraphAnswer Refuse(GraphFailure failure, RequestIds ids) => ErrorEnvelope.Answer(failure, ids.Request, ids.Client, time.GetUtcNow());

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} request {RequestId} failed inside the local Graph")]
    private partial void LogMistake(Exception mistake, string method, string requestId);
}

using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Faults;

/// <summary>Runs a request as the fault that struck it wants. Dropped connections and pages are the endpoint's part.</summary>
internal sealed class FaultyRun(Dispatcher dispatcher, Router router, ETagDrift drift, FaultBook faults, TimeProvider time)
{
    public async Task<GraphAnswer> RunAsync(GraphRequest request, FaultRule? fault, RequestIds ids, CancellationToken cancellationToken)
    {
        if (FaultRefusals.Of(fault) is { } refusal)
            return dispatcher.Refuse(refusal, ids);
        switch (fault?.Kind)
        {
            case FaultKind.Slow:
                await Task.Delay(faults.Delay(fault), time, cancellationToken);
                break;
            case FaultKind.Touched:
                await TouchAsync(request, cancellationToken);
                break;
        }

        var answer = await dispatcher.RunAsync(request with { Fault = fault?.Kind }, ids, cancellationToken);
        if (fault?.Kind is FaultKind.Late)
            await Task.Delay(faults.Delay(fault), time, cancellationToken);
        return answer;
    }

    private async Task TouchAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await drift.TouchAsync(router.Find(request).Request, answeredId: null, cancellationToken);
        }
        catch (GraphFailure)
        {
            // A request that names no row is answered by the run itself.
        }
    }
}

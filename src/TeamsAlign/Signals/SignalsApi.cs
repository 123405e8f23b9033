using TeamsAlign.Signals.Api;

namespace TeamsAlign.Signals;

/// <summary>What was heard in the market: passed on, read, triaged.</summary>
internal static class SignalsApi
{
    private const int Page = 100;
    private const int MostRows = 1_000;

    public static RouteGroupBuilder MapSignals(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/signals").WithTags("Signals");
        group.MapGet("/", (SignalCalls calls, string? status, int? top) => TypedResults.Ok(calls.Table(
            Enum.TryParse<SignalStatus>(status, ignoreCase: true, out var only) ? only : null, Math.Clamp(top ?? Page, 1, MostRows)))).WithName("getSignals");
        group.MapGet("/{key}", (string key, SignalCalls calls) => calls.Shown(key)).WithName("getSignal");
        group.MapPost("/", (HeardBody body, SignalCalls calls, CancellationToken stop) => calls.CaptureAsync(body, stop)).WithName("captureSignal");
        group.MapPost("/{key}/triage", (string key, TriageBody body, SignalCalls calls, CancellationToken stop) => calls.TriageAsync(key, body, stop)).WithName("triageSignal");
        return group;
    }
}

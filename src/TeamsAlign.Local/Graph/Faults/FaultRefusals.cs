using System.Globalization;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Faults;

/// <summary>The refusals among the faults, in the service's words.</summary>
internal static class FaultRefusals
{
    public static GraphFailure? Of(FaultRule? rule) => rule?.Kind switch
    {
        FaultKind.Throttled => Waiting(new GraphFailure(429, "activityLimitReached", "Application has been throttled."), rule),
        FaultKind.Unavailable => Waiting(new GraphFailure(503, "serviceNotAvailable", "The service is not available. Try again later."), rule),
        FaultKind.Failed => new GraphFailure(500, "generalException", "General exception while processing"),
        _ => null,
    };

    private static GraphFailure Waiting(GraphFailure failure, FaultRule rule) => new(failure.Status, failure.Code, failure.Message)
    {
        Headers = new Dictionary<string, string> { ["Retry-After"] = rule.RetryAfterSeconds.ToString(CultureInfo.InvariantCulture) },
    };
}

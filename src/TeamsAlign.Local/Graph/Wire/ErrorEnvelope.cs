using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph.Wire;

/// <summary>The error body of Graph. Its inner date has no zone suffix on the real wire, although the description demands one.</summary>
internal static class ErrorEnvelope
{
    public static JsonObject Of(GraphFailure failure, string requestId, string clientRequestId, DateTimeOffset now)
    {
        var inner = new JsonObject();
        if (failure.InnerCode is not null)
            inner["code"] = failure.InnerCode;
        inner["date"] = now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        inner["request-id"] = requestId;
        inner["client-request-id"] = clientRequestId;
        return new JsonObject
        {
            ["error"] = new JsonObject { ["code"] = failure.Code, ["message"] = failure.Message, ["innerError"] = inner },
        };
    }

    public static GraphAnswer Answer(GraphFailure failure, string requestId, string clientRequestId, DateTimeOffset now) =>
        new(failure.Status, Of(failure, requestId, clientRequestId, now))
        {
            Headers = new Dictionary<string, string>(failure.Headers, StringComparer.OrdinalIgnoreCase),
        };
}

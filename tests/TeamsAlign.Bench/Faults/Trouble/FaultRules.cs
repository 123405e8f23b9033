using System.Text.Json.Nodes;
using TeamsAlign.Bench.Faults.Stage;

namespace TeamsAlign.Bench.Faults.Trouble;

/// <summary>Every way of failing that the local services know, each as likely as the others.</summary>
internal static class FaultRules
{
    /// <summary>The longest a call that was carried out is kept without an answer, in seconds before scaling.</summary>
    private const int Latest = 20;

    private static readonly string[] Requests = ["throttled", "unavailable", "failed", "html", "slow", "droppedBefore", "droppedAfter", "late"];
    private static readonly string[] Parts = ["throttled", "unavailable", "failed", "slow", "late", "touched"];
    private static readonly string[] Deltas = ["deltaStale", "deltaReplayed", "deltaExpired"];
    private static readonly string[] Hooks = ["hookLost", "hookTwice"];
    private static readonly string[] Connector = ["429", "412", "500", "502", "502After", "503", "504", "dropBefore", "dropAfter", "slow"];

    public static async Task OrderAsync(LocalServices services, int seed, CancellationToken cancellationToken)
    {
        JsonNode[] graph =
        [
            .. Requests.Select(kind => Graph(kind, "request", Plan.Failing / Requests.Length)),
            .. Parts.Select(kind => Graph(kind, "part", Plan.FailingParts / Parts.Length)),
            .. Deltas.Select(kind => Graph(kind, "request", Plan.Failing / Deltas.Length)),
            .. Hooks.Select(kind => Graph(kind, "request", Plan.Failing)),
        ];
        await services.PostAsync("/control/graph/faults", new JsonArray(graph), cancellationToken);
        await services.PostAsync("/control/connector/faults", new JsonArray([.. Connector.Select((kind, i) => (JsonNode)ConnectorRule(kind, seed + i))]), cancellationToken);
    }

    public static async Task EndAsync(LocalServices services, CancellationToken cancellationToken)
    {
        await services.DeleteAsync("/control/graph/faults", cancellationToken);
        await services.DeleteAsync("/control/connector/faults", cancellationToken);
    }

    private static JsonObject Graph(string kind, string on, double probability) => new JsonObject
    {
        ["kind"] = kind, ["on"] = on, ["probability"] = probability, ["retryAfterSeconds"] = 1, ["delaySeconds"] = kind == "late" ? Latest : 5,
    };

    private static JsonObject ConnectorRule(string kind, int seed) => new JsonObject
    {
        ["kind"] = kind, ["probability"] = Plan.Failing / Connector.Length, ["seed"] = seed,
        ["retryAfterSeconds"] = kind is "429" or "503" ? 1 : null,
    };
}

using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.Calls;

/// <summary>
/// What the application asked of the service since the start or the last reset; tests of cost read it. Whoever looks
/// without a token is not counted.
/// </summary>
internal sealed class CallCounters
{
    private readonly ConcurrentDictionary<string, long> byRoute = new();
    private readonly ConcurrentDictionary<string, long> byStatus = new();
    private long requests;
    private long parts;
    private long units;

    /// <summary>One HTTP request; a batch is one.</summary>
    public void Request(Caller caller)
    {
        if (caller.AppId is not null)
            Interlocked.Increment(ref requests);
    }

    public void Part() => Interlocked.Increment(ref parts);

    public void Routed(Caller caller, GraphRoute route, int cost)
    {
        if (caller.AppId is null)
            return;
        byRoute.AddOrUpdate($"{route.Method} {route.Pattern}", 1, (_, count) => count + 1);
        Interlocked.Add(ref units, cost);
    }

    public void Answered(Caller caller, int status)
    {
        if (caller.AppId is not null)
            byStatus.AddOrUpdate(status.ToString(CultureInfo.InvariantCulture), 1, (_, count) => count + 1);
    }

    public void Reset()
    {
        byRoute.Clear();
        byStatus.Clear();
        Interlocked.Exchange(ref requests, 0);
        Interlocked.Exchange(ref parts, 0);
        Interlocked.Exchange(ref units, 0);
    }

    public JsonObject Body() => new()
    {
        ["requests"] = Interlocked.Read(ref requests),
        ["parts"] = Interlocked.Read(ref parts),
        ["resourceUnits"] = Interlocked.Read(ref units),
        ["statuses"] = Table(byStatus),
        ["routes"] = Table(byRoute),
    };

    private static JsonObject Table(ConcurrentDictionary<string, long> counts) =>
        new(counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
}

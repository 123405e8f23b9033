using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Faults;

namespace TeamsAlign.Local.Graph.Wire;

/// <summary>One request below <c>/v1.0</c>, by itself or as a part of a batch; handlers see no difference.</summary>
internal sealed record GraphRequest
{
    public required string Method { get; init; }

    /// <summary>Decoded path segments below <c>/v1.0</c>.</summary>
    public required IReadOnlyList<string> Segments { get; init; }

    /// <summary>The path as it was sent, below <c>/v1.0</c>; links to further pages repeat it.</summary>
    public required string RawPath { get; init; }

    public required QueryOptions Query { get; init; }

    /// <summary>By name, whatever its case.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public JsonNode? Body { get; init; }

    public required Caller Caller { get; init; }

    /// <summary><c>http://127.0.0.1:PORT/v1.0</c>; every link in an answer starts with it.</summary>
    public required string Root { get; init; }

    /// <summary>Values of the named places of the matched route.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>A fault the handler itself has to play: deltas that are stale, repeated or expired.</summary>
    public FaultKind? Fault { get; init; }

    public string this[string place] => Values[place];

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    public bool Prefers(string preference) =>
        Header("Prefer")?.Contains(preference, StringComparison.OrdinalIgnoreCase) == true;

    public JsonObject BodyObject() => Body as JsonObject ?? throw Failures.BadRequest(
        "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");

    public bool IsWrite => Method is not "GET";
}

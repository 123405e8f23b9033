using System.Text.Json.Nodes;

namespace TeamsAlign.Bench.Faults.People;

/// <summary>What came back.</summary>
/// <param name="Status">HTTP status; 0 where the connection broke or nothing came in time.</param>
internal sealed record Reply(int Status, JsonNode? Body)
{
    public bool IsSuccess => Status is >= 200 and < 300 && !IsOpen;

    /// <summary>Nobody listened: nothing was sent.</summary>
    public static Reply NotThere { get; } = new(-1, null);

    /// <summary>Nobody knows what became of it, or it says so itself.</summary>
    public bool IsOpen => Status is 0 or >= 500 || (Body is JsonObject body && body["statusCode"] is JsonValue code && code.TryGetValue<int>(out var inner) && inner >= 500);

    public override string ToString()
    {
        var text = $"{Status} {Body?.ToJsonString()}";
        return text.Length < 300 ? text : text[..300];
    }

    public Told Told => IsSuccess ? Told.Done : IsOpen ? Told.Nothing : Told.Refused;
}

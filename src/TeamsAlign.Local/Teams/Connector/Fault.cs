using System.Text.Json.Serialization;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>A rule for calls that are to fail. Only calls that meet every given condition are drawn.</summary>
/// <param name="Probability">How likely a matching call fails, 0 to 1.</param>
/// <param name="Times">After that many failures the rule is used up; null: never.</param>
/// <param name="Method">HTTP method; null: any.</param>
/// <param name="Path">Part of the unescaped path; null: any.</param>
/// <param name="RetryAfterSeconds"><c>Retry-After</c> of a 429 or 503; null: none.</param>
/// <param name="DelayMilliseconds">How much later the answer comes, for <see cref="FaultKind.Slow"/>.</param>
/// <param name="Seed">Makes the draws repeatable.</param>
internal sealed record Fault(
    [property: JsonRequired] FaultKind Kind,
    double Probability = 1,
    int? Times = null,
    string? Method = null,
    string? Path = null,
    int? RetryAfterSeconds = null,
    int DelayMilliseconds = 1000,
    int Seed = 0);

[JsonConverter(typeof(JsonStringEnumConverter<FaultKind>))]
internal enum FaultKind
{
    [JsonStringEnumMemberName("429")]
    Throttled,
    [JsonStringEnumMemberName("412")]
    PreconditionFailed,
    [JsonStringEnumMemberName("500")]
    ServerError,
    [JsonStringEnumMemberName("502")]
    BadGateway,

    /// <summary>502, although the call was carried out.</summary>
    [JsonStringEnumMemberName("502After")]
    BadGatewayAfter,
    [JsonStringEnumMemberName("503")]
    Unavailable,
    [JsonStringEnumMemberName("504")]
    GatewayTimeout,

    /// <summary>The connection breaks and nothing was done.</summary>
    [JsonStringEnumMemberName("dropBefore")]
    DropBefore,

    /// <summary>The connection breaks after the call was carried out.</summary>
    [JsonStringEnumMemberName("dropAfter")]
    DropAfter,

    /// <summary>Carried out at once, answered late.</summary>
    [JsonStringEnumMemberName("slow")]
    Slow,
}

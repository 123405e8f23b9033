using System.Text.Json.Serialization;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>A rule for calls that are to fail. Only calls that meet every given condition are drawn.</summary>
internal sealed record Fault
{
    public required FaultKind Kind { get; init; }

    /// <summary>How likely a matching call fails, 0 to 1.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>After that many failures the rule is used up; null: never.</summary>
    public int? Times { get; init; }

    /// <summary>HTTP method; null: any.</summary>
    public string? Method { get; init; }

    /// <summary>Part of the unescaped path; null: any.</summary>
    public string? Path { get; init; }

    /// <summary><c>Retry-After</c> of a 429 or 503; null: none.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>How much later the answer comes, for <see cref="FaultKind.Slow"/>.</summary>
    public int DelayMilliseconds { get; init; } = 1000;

    /// <summary>Makes the draws repeatable.</summary>
    public int Seed { get; init; }
}

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

using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots;

/// <summary>A person or bot, as the channel knows it.</summary>
public sealed record Account
{
    /// <summary><c>29:…</c> for people (differs per bot), <c>28:…</c> for bots.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown.</summary>
    public string? Name { get; init; }

    /// <summary>Entra object id.</summary>
    public string? AadObjectId { get; init; }

    /// <summary>The same under the older name some roster calls use.</summary>
    public string? ObjectId { get; init; }

    /// <summary><c>user</c>, <c>bot</c> or <c>skill</c>.</summary>
    public string? Role { get; init; }

    /// <summary>The person's own tenant.</summary>
    public string? TenantId { get; init; }

    /// <summary>First name, in rosters.</summary>
    public string? GivenName { get; init; }

    /// <summary>Family name, in rosters.</summary>
    public string? Surname { get; init; }

    /// <summary>Mail address, in rosters.</summary>
    public string? Email { get; init; }

    /// <summary>Sign-in name, in rosters.</summary>
    public string? UserPrincipalName { get; init; }

    /// <summary><c>user</c>, <c>guest</c> or <c>anonymous</c>, in rosters.</summary>
    public string? UserRole { get; init; }

    /// <summary>Everything else, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; init; }

    /// <summary>Entra object id under whichever name it came.</summary>
    [JsonIgnore]
    public string? EntraId => AadObjectId ?? ObjectId;
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots;

/// <summary>A person or bot, as the channel knows it.</summary>
public sealed record Account
{
    /// <summary><c>29:…</c> for people (differs per bot), <c>28:…</c> for bots.</summary>
    public string? Id { get; set; }

    /// <summary>The name shown.</summary>
    public string? Name { get; set; }

    /// <summary>Entra object id.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>The same under the older name some roster calls use.</summary>
    public string? ObjectId { get; set; }

    /// <summary><c>user</c>, <c>bot</c> or <c>skill</c>.</summary>
    public string? Role { get; set; }

    /// <summary>The person's own tenant.</summary>
    public string? TenantId { get; set; }

    /// <summary>First name, in rosters.</summary>
    public string? GivenName { get; set; }

    /// <summary>Family name, in rosters.</summary>
    public string? Surname { get; set; }

    /// <summary>Mail address, in rosters.</summary>
    public string? Email { get; set; }

    /// <summary>Sign-in name, in rosters.</summary>
    public string? UserPrincipalName { get; set; }

    /// <summary><c>user</c>, <c>guest</c> or <c>anonymous</c>, in rosters.</summary>
    public string? UserRole { get; set; }

    /// <summary>Everything else, as it came.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; internal set; }

    /// <summary>Entra object id under whichever name it came.</summary>
    [JsonIgnore]
    public string? EntraId => AadObjectId ?? ObjectId;
}

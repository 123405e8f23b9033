using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace TeamsAlign.Bots;

/// <summary>A published key of an issuer.</summary>
/// <param name="Key">The key.</param>
/// <param name="Generation">The download it came with.</param>
internal sealed record SigningKey(JsonWebKey Key, int Generation)
{
    /// <summary>Channels it may speak for.</summary>
    public IReadOnlyList<string> Endorsements { get; } =
        Key.AdditionalData.TryGetValue("endorsements", out var found) && found is JsonElement { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : [];

    /// <summary>The issuer it belongs to, where it says so: Entra publishes the keys of all tenants in one place.</summary>
    public string? Issuer { get; } =
        Key.AdditionalData.TryGetValue("issuer", out var found) ? found?.ToString() : null;
}

using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsAlign.Local.Teams.Tokens;

/// <summary>Checks tokens of our own issuer that come back to us: at the connector and at the local Graph.</summary>
internal sealed class LocalTokens(IssuerKeys keys, TokenIssuer issuer)
{
    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    /// <summary>The id of the app that may call Graph with this token (without "Bearer "); null when it is not valid there.</summary>
    public Task<string?> ValidateGraphTokenAsync(string token) => AppIdAsync(token, TokenIssuer.GraphAudience);

    /// <summary>The id of the app that may call the connector with this token; null when it is not valid there.</summary>
    public Task<string?> ValidateConnectorTokenAsync(string token) => AppIdAsync(token, TokenIssuer.ConnectorAudience);

    private async Task<string?> AppIdAsync(string token, string audience)
    {
        var result = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = issuer.EntraIssuer,
            ValidAudience = audience,
            IssuerSigningKey = keys.Entra,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            TryAllIssuerSigningKeys = false,
            RequireExpirationTime = true,
        });
        return result.IsValid && result.Claims.TryGetValue("appid", out var appId) ? appId as string : null;
    }
}

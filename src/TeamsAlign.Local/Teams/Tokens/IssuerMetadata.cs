using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace TeamsAlign.Local.Teams.Tokens;

/// <summary>The public documents of both issuers: what a validator downloads before it can check a token.</summary>
internal static class IssuerMetadata
{
    public static void MapIssuerMetadata(this IEndpointRouteBuilder routes)
    {
        // Both spellings of the channel's document are in use (teams-protocol 1.2).
        routes.MapGet("/channel/.well-known/openidconfiguration", Channel);
        routes.MapGet("/channel/.well-known/openid-configuration", Channel);
        routes.MapGet("/channel/keys", (IssuerKeys keys) => Keys(keys.Channel, new JsonArray("msteams")));

        routes.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", Entra);
        routes.MapGet("/{tenant}/discovery/v2.0/keys", (IssuerKeys keys) => Keys(keys.Entra, endorsements: null));
        routes.MapGet("/{tenant}/discovery/instance", Discovery);
    }

    private static IResult Channel(OwnAddress own) => Results.Json(new JsonObject
    {
        ["issuer"] = TokenIssuer.ChannelIssuer,
        ["authorization_endpoint"] = "https://invalid.botframework.com",
        ["jwks_uri"] = own.Root + "/channel/keys",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
    });

    private static IResult Entra(string tenant, OwnAddress own, TokenIssuer issuer) => Results.Json(new JsonObject
    {
        ["issuer"] = issuer.EntraIssuer,
        ["authorization_endpoint"] = $"{own.Issuer}/{tenant}/oauth2/v2.0/authorize",
        ["token_endpoint"] = $"{own.Issuer}/{tenant}/oauth2/v2.0/token",
        ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_post", "client_secret_basic"),
        ["jwks_uri"] = $"{own.Issuer}/{tenant}/discovery/v2.0/keys",
        ["response_types_supported"] = new JsonArray("code", "id_token", "token"),
        ["subject_types_supported"] = new JsonArray("pairwise"),
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["scopes_supported"] = new JsonArray("openid", "profile", "email", "offline_access"),
    });

    /// <summary>Tells client libraries that this host is an authority they may trust, so that they need not ask the internet.</summary>
    private static IResult Discovery(OwnAddress own)
    {
        var host = new Uri(own.Issuer).Authority;
        return Results.Json(new JsonObject
        {
            ["tenant_discovery_endpoint"] = $"{own.Issuer}/{SamplePeople.TenantId}/v2.0/.well-known/openid-configuration",
            ["api-version"] = "1.1",
            ["metadata"] = new JsonArray(new JsonObject
            {
                ["preferred_network"] = host,
                ["preferred_cache"] = host,
                ["aliases"] = new JsonArray(host),
            }),
        });
    }

    private static IResult Keys(RsaSecurityKey key, JsonArray? endorsements)
    {
        var published = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["alg"] = "RS256",
            ["kid"] = key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(key.Parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(key.Parameters.Exponent),
        };
        if (endorsements is not null)
            published["endorsements"] = endorsements;
        return Results.Json(new JsonObject { ["keys"] = new JsonArray(published) });
    }
}

using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsAlign.Bots.Tests;

/// <summary>Issues tokens like the Bot Connector and like Entra, and publishes its keys.</summary>
internal sealed class IssuerStub : IAsyncDisposable
{
    private readonly WebApplication _app;

    private IssuerStub(WebApplication app) => _app = app;

    public string Url { get; private set; } = "";

    /// <summary>The key that signs; its id is <see cref="KeyId"/>.</summary>
    public RSA Key { get; set; } = RSA.Create(2048);

    public string KeyId { get; set; } = "k1";

    /// <summary>Channels the key may speak for; null publishes no endorsements.</summary>
    public string[]? Endorsements { get; set; } = ["msteams"];

    /// <summary>Issuer the published key belongs to, as Entra says it; null publishes none.</summary>
    public string? KeyIssuer { get; set; }

    /// <summary>False answers 500 instead of keys.</summary>
    public bool IsUp { get; set; } = true;

    /// <summary>Metadata waits for this before it answers.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>How often the metadata was fetched.</summary>
    public int Fetches { get; private set; }

    public static async Task<IssuerStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var stub = new IssuerStub(app);
        app.MapGet("/channel", () => stub.MetadataAsync("channel"));
        app.MapGet("/entra", () => stub.MetadataAsync("entra"));
        app.MapGet("/keys", stub.Keys);
        await app.StartAsync();
        stub.Url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return stub;
    }

    public string ChannelToken(
        string? serviceUrl, Action<Dictionary<string, object>>? change = null, Dictionary<string, object>? header = null) => Sign(
        new()
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = Wire.AppId,
            ["serviceurl"] = serviceUrl ?? "",
            ["tid"] = Wire.Tenant,
        },
        change,
        header: header);

    public string EntraToken(Action<Dictionary<string, object>>? change = null) => Sign(
        new()
        {
            ["iss"] = $"https://login.microsoftonline.com/{Wire.Tenant}/v2.0",
            ["aud"] = Wire.AppId,
            ["azp"] = Wire.AppId,
            ["ver"] = "2.0",
            ["tid"] = Wire.Tenant,
        },
        change);

    public string Sign(
        Dictionary<string, object> claims,
        Action<Dictionary<string, object>>? change = null,
        SigningCredentials? with = null,
        Dictionary<string, object>? header = null)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        claims["nbf"] = now - 60;
        claims["exp"] = now + 3600;
        change?.Invoke(claims);
        var payload = new JsonObject(claims.Select(claim => KeyValuePair.Create(claim.Key, (JsonNode?)JsonValue.Create(claim.Value))));
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            payload.ToJsonString(), with ?? new SigningCredentials(new RsaSecurityKey(Key) { KeyId = KeyId }, "RS256"), header ?? []);
    }

    public void Rotate(string keyId)
    {
        Key = RSA.Create(2048);
        KeyId = keyId;
    }

    public async ValueTask DisposeAsync()
    {
        Key.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<IResult> MetadataAsync(string kind)
    {
        Fetches++;
        await Gate;
        return IsUp
            ? Results.Text($$"""{"issuer":"https://{{kind}}","jwks_uri":"{{Url}}/keys","id_token_signing_alg_values_supported":["RS256"]}""", "application/json")
            : Results.StatusCode(500);
    }

    private IResult Keys()
    {
        if (!IsUp)
            return Results.StatusCode(500);
        var parameters = Key.ExportParameters(false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = KeyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (Endorsements is { } endorsements)
            key["endorsements"] = new JsonArray([.. endorsements.Select(name => (JsonNode)name)]);
        if (KeyIssuer is { } issuer)
            key["issuer"] = issuer;
        return Results.Text(new JsonObject { ["keys"] = new JsonArray(key) }.ToJsonString(), "application/json");
    }
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TeamsAlign.Bench.Load;
using TeamsAlign.Shell;

namespace TeamsAlign.Bench.Bots;

/// <summary>Signs channel tokens and publishes the key, so that a bot can validate them as in production.</summary>
internal sealed class Issuer : IAsyncDisposable
{
    public const string AppId = "22222222-2222-4222-8222-222222222222";

    private readonly RSA _key = RSA.Create(2048);
    private readonly int _port = FreePort.Take();
    private WebApplication? _app;

    public string Metadata => $"http://127.0.0.1:{_port}/metadata";

    public static async Task<Issuer> StartAsync(CancellationToken cancellationToken)
    {
        var issuer = new Issuer();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{issuer._port}");
        var app = issuer._app = builder.Build();
        app.MapGet("/metadata", () => Results.Text($$"""{"issuer":"https://api.botframework.com","jwks_uri":"http://127.0.0.1:{{issuer._port}}/keys"}""", "application/json"));
        app.MapGet("/keys", () => Results.Text(issuer.Keys(), "application/json"));
        await app.StartAsync(cancellationToken);
        return issuer;
    }

    /// <summary>So many different tokens for this service address, good for an hour.</summary>
    public IReadOnlyList<string> Tokens(int count, string serviceUrl)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        return [.. Enumerable.Range(0, count).Select(number => Sign(
            $$"""{"iss":"https://api.botframework.com","aud":"{{AppId}}","serviceurl":"{{serviceUrl}}","nbf":{{now - 60}},"exp":{{now + 3600}},"jti":"{{number}}"}"""))];
    }

    public async ValueTask DisposeAsync()
    {
        _key.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
    }

    private string Sign(string claims)
    {
        var signed = $"{Encode("""{"alg":"RS256","kid":"k1","typ":"JWT"}""")}.{Encode(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(_key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private string Keys()
    {
        var key = _key.ExportParameters(false);
        return $$"""{"keys":[{"kty":"RSA","use":"sig","kid":"k1","n":"{{Base64Url.EncodeToString(key.Modulus)}}","e":"{{Base64Url.EncodeToString(key.Exponent)}}","endorsements":["msteams"]}]}""";
    }

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}

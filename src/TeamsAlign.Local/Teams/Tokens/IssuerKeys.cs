using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using TeamsAlign.Local.Hosting;

namespace TeamsAlign.Local.Teams.Tokens;

/// <summary>The signing keys and the app's secret of one data folder: made once, kept in <c>issuer.json</c>.</summary>
/// <remarks>Two folders never accept each other's tokens, and tokens outlive a restart.</remarks>
internal sealed class IssuerKeys
{
    private const int KeyBits = 2048;

    public IssuerKeys(LocalData data)
    {
        var path = data.File("issuer.json");
        var saved = File.Exists(path)
            ? JsonSerializer.Deserialize(File.ReadAllBytes(path), IssuerJson.Default.Saved)
            : null;
        if (saved is null)
        {
            saved = new Saved(NewKey(), NewKey(), Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(30)));
            Write(path, saved);
        }

        Channel = Signing(saved.ChannelKey);
        Entra = Signing(saved.EntraKey);
        ClientSecret = saved.ClientSecret;
    }

    /// <summary>Signs what the bot receives.</summary>
    public RsaSecurityKey Channel { get; }

    /// <summary>Signs people's and apps' tokens.</summary>
    public RsaSecurityKey Entra { get; }

    /// <summary>The secret the app shows at the token endpoint.</summary>
    public string ClientSecret { get; }

    private static string NewKey()
    {
        using var rsa = RSA.Create(KeyBits);
        return Convert.ToBase64String(rsa.ExportPkcs8PrivateKey());
    }

    private static RsaSecurityKey Signing(string pkcs8)
    {
        using var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(Convert.FromBase64String(pkcs8), out _);
        var key = new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: true));
        key.KeyId = Base64UrlEncoder.Encode(key.ComputeJwkThumbprint());
        return key;
    }

    private static void Write(string path, Saved saved)
    {
        var file = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            file.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        using var stream = new FileStream(path, file);
        JsonSerializer.Serialize(stream, saved, IssuerJson.Default.Saved);
    }

    internal sealed record Saved(string ChannelKey, string EntraKey, string ClientSecret);
}

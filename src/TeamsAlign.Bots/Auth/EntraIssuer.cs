using Microsoft.IdentityModel.JsonWebTokens;

namespace TeamsAlign.Bots;

/// <summary>Entra, for the bot itself (the Playground with its credentials) and for callers that are named.</summary>
internal sealed class EntraIssuer(BotOptions options, SigningKeys keys, TimeProvider time) : TokenIssuer(
    keys,
    options.EntraTenants.SelectMany(tenant => new[] { $"https://sts.windows.net/{tenant}/", $"https://{options.EntraHost}/{tenant}/v2.0" }),
    [options.AppId, $"api://{options.AppId}", $"api://botid-{options.AppId}"],
    time)
{
    protected override bool Accepts(JsonWebToken token, SigningKey key)
    {
        if (!SpeaksFor(key, token))
            return false;
        var caller = Claim(token, "ver") switch
        {
            "1.0" => Claim(token, "appid"),
            "2.0" => Claim(token, "azp"),
            _ => null,
        };
        return caller is not null && (caller == options.AppId || options.EntraCallers.Contains(caller));
    }

    /// <summary>A key of one tenant, or of personal accounts, signs nothing for another tenant.</summary>
    private bool SpeaksFor(SigningKey key, JsonWebToken token) => key.Issuer is not { } issuer ||
        issuer == $"https://{options.EntraHost}/{{tenantid}}/v2.0" ||
        options.EntraTenants.Any(tenant =>
            issuer == $"https://{options.EntraHost}/{tenant}/v2.0" && token.Issuer.Contains($"/{tenant}/", StringComparison.Ordinal));
}

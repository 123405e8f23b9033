using Microsoft.IdentityModel.JsonWebTokens;

namespace TeamsAlign.Bots;

/// <summary>Entra, for the bot itself (the Playground with its credentials) and for callers that are named.</summary>
internal sealed class EntraIssuer(BotOptions options, SigningKeys keys, TimeProvider time) : TokenIssuer(
    keys,
    options.EntraTenants.SelectMany(tenant => new[] { $"https://sts.windows.net/{tenant}/", $"https://{options.EntraHost}/{tenant}/v2.0" }),
    [options.AppId, $"api://{options.AppId}", $"api://botid-{options.AppId}"],
    time)
{
    protected override bool Accepts(JsonWebToken token)
    {
        var caller = Claim(token, "ver") switch
        {
            "1.0" => Claim(token, "appid"),
            "2.0" => Claim(token, "azp"),
            _ => null,
        };
        return caller is not null && (caller == options.AppId || options.EntraCallers.Contains(caller));
    }
}

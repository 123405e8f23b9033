using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsAlign.Local.Teams.Tokens;

/// <summary>Mints the three kinds of token of a Teams app, with the claims the real issuers put in (teams-protocol 1.2, 1.9, 6.4).</summary>
internal sealed class TokenIssuer(IssuerKeys keys, OwnAddress own, IOptions<LocalTeamsOptions> options, TimeProvider time)
{
    public const string ChannelIssuer = "https://api.botframework.com";
    public const string ConnectorAudience = "https://api.botframework.com";
    public const string GraphAudience = "https://graph.microsoft.com";

    /// <summary>Client id of Teams in a browser, which is who asks for a tab's token.</summary>
    private const string TeamsWebClient = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);
    private readonly DateTimeOffset started = time.GetUtcNow();
    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };

    public string EntraIssuer => $"{own.Issuer}/{SamplePeople.TenantId}/v2.0";

    /// <summary>What the channel sends along with an activity to the bot.</summary>
    public IssuedToken ForBot() => Mint(keys.Channel, ChannelIssuer, options.Value.Bot.AppId, new()
    {
        ["serviceurl"] = own.ServiceUrl,
        ["tid"] = SamplePeople.TenantId,
    });

    /// <summary>An app's own token for a resource (client credentials).</summary>
    public IssuedToken ForApp(string appId, string audience) => Mint(keys.Entra, EntraIssuer, audience, new()
    {
        ["appid"] = appId,
        ["azp"] = appId,
        ["idtyp"] = "app",
        ["oid"] = appId,
        ["sub"] = appId,
        ["tid"] = SamplePeople.TenantId,
        ["ver"] = "2.0",
    });

    /// <summary>A person's token for the app's API, as single sign-on hands it to a tab.</summary>
    /// <param name="signedInNow">The person signed in again for it; otherwise when this program started.</param>
    public IssuedToken ForPerson(SamplePerson person, bool signedInNow = false) => Mint(keys.Entra, EntraIssuer, options.Value.Bot.AppId, new()
    {
        ["acct"] = person.IsGuest ? 1 : 0,
        ["auth_time"] = (signedInNow ? time.GetUtcNow() : started).ToUnixTimeSeconds(),
        ["azp"] = TeamsWebClient,
        ["azpacr"] = "0",
        ["name"] = person.Name,
        ["oid"] = person.Id,
        ["preferred_username"] = person.Mail,
        ["scp"] = "access_as_user",
        ["sub"] = $"{person.Id}.{options.Value.Bot.AppId}",
        ["tid"] = SamplePeople.TenantId,
        ["ver"] = "2.0",
    });

    private IssuedToken Mint(RsaSecurityKey key, string issuer, string audience, Dictionary<string, object> claims)
    {
        var now = time.GetUtcNow();
        var expires = now + Lifetime;
        var token = handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = expires.UtcDateTime,
            Claims = claims,
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
        });
        return new IssuedToken(token, expires);
    }
}

internal sealed record IssuedToken(string Token, DateTimeOffset Expires);

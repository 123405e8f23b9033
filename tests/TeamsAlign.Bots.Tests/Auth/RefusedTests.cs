using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace TeamsAlign.Bots.Tests.Auth;

/// <summary>Each of these is refused with an empty 401, and nothing runs.</summary>
public sealed class RefusedTests(StrictBot strict) : IClassFixture<StrictBot>
{
    private static readonly RSA OtherKey = RSA.Create(2048);

    private static readonly Dictionary<string, Func<IssuerStub, string, string?>> Attacks = new()
    {
        ["auth.none-prod"] = (_, _) => null,
        ["auth.basic"] = (_, _) => "Basic dXNlcjpwYXNz",
        ["auth.two-spaces"] = (issuer, url) => "Bearer  " + issuer.ChannelToken(url),
        ["auth.two-parts-after-scheme"] = (issuer, url) => $"Bearer {issuer.ChannelToken(url)} more",
        ["auth.no-token"] = (_, _) => "Bearer ",
        ["auth.garbage"] = (_, _) => "Bearer abc.def.ghi",
        ["auth.not-a-jwt"] = (_, _) => "Bearer abc",
        ["auth.bad-issuer"] = (issuer, url) => Channel(issuer, url, claims => claims["iss"] = "https://evil.example"),
        ["auth.gov-issuer"] = (issuer, url) => Channel(issuer, url, claims => claims["iss"] = "https://api.botframework.us"),
        ["auth.bad-audience"] = (issuer, url) => Channel(issuer, url, claims => claims["aud"] = "99999999-2222-4222-8222-222222222222"),
        ["auth.aud-missing"] = (issuer, url) => Channel(issuer, url, claims => claims.Remove("aud")),
        ["auth.expired-6m"] = (issuer, url) => Channel(issuer, url, claims => claims["exp"] = Now - 360),
        ["auth.not-yet-6m"] = (issuer, url) => Channel(issuer, url, claims => claims["nbf"] = Now + 360),
        ["auth.no-exp"] = (issuer, url) => Channel(issuer, url, claims => claims.Remove("exp")),
        ["auth.hs256"] = (issuer, url) => "Bearer " + issuer.Sign(
            Claims(url), null, new(new SymmetricSecurityKey(new byte[64]) { KeyId = issuer.KeyId }, "HS256")),
        ["auth.playground-dummy"] = (issuer, url) => "Bearer " + issuer.Sign(
            new() { ["serviceurl"] = url }, null, new(new SymmetricSecurityKey(new byte[64]), "HS256")),
        ["auth.alg-none"] = (issuer, url) => "Bearer " + Unsigned(issuer.ChannelToken(url)),
        ["auth.signature-cut"] = (issuer, url) => "Bearer " + issuer.ChannelToken(url)[..^10],
        ["auth.wrong-key-same-kid"] = (issuer, url) => "Bearer " + issuer.Sign(
            Claims(url), null, new(new RsaSecurityKey(OtherKey) { KeyId = issuer.KeyId }, "RS256")),
        ["auth.unknown-kid"] = (issuer, url) => "Bearer " + issuer.Sign(
            Claims(url), null, new(new RsaSecurityKey(OtherKey) { KeyId = "nobody" }, "RS256")),
        ["auth.no-kid"] = (issuer, url) => "Bearer " + issuer.Sign(Claims(url), null, new(new RsaSecurityKey(issuer.Key), "RS256")),
        ["auth.serviceurl-mismatch"] = (issuer, _) => Channel(issuer, "https://smba.trafficmanager.net/teams/", _ => { }),
        ["auth.serviceurl-other-scheme"] = (issuer, url) => Channel(issuer, url.Replace("http:", "https:", StringComparison.Ordinal), _ => { }),
        ["auth.serviceurl-missing"] = (issuer, url) => Channel(issuer, url, claims => claims.Remove("serviceurl")),
        ["auth.entra-token-prod"] = (issuer, _) => "Bearer " + issuer.EntraToken(),
    };

    public static TheoryData<string> Names => [.. Attacks.Keys];

    private static long Now => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_refused_without_a_word(string attack)
    {
        var (status, ran, body) = await strict.SayAsync(Attacks[attack](strict.Bot.Issuer, strict.Url));

        status.ShouldBe(401);
        body.ShouldBeEmpty();
        ran.ShouldBeFalse();
        strict.Bot.Channel.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_body_swapped_under_a_valid_token_is_refused()
    {
        var token = "Bearer " + strict.Bot.Issuer.ChannelToken(strict.Url);

        var (status, ran, _) = await strict.SayAsync(token, activity => activity["serviceUrl"] = "https://attacker.example/");

        status.ShouldBe(401);
        ran.ShouldBeFalse();
    }

    [Fact]
    public async Task auth_channel_other_a_channel_that_is_not_served_is_refused()
    {
        var (status, ran, _) = await strict.SayAsync(
            "Bearer " + strict.Bot.Issuer.ChannelToken(strict.Url), activity => activity["channelId"] = "slack");

        status.ShouldBe(401);
        ran.ShouldBeFalse();
    }

    private static string Channel(IssuerStub issuer, string url, Action<Dictionary<string, object>> change) => "Bearer " + issuer.ChannelToken(url, change);

    private static Dictionary<string, object> Claims(string url) => new()
    {
        ["iss"] = "https://api.botframework.com", ["aud"] = Wire.AppId, ["serviceurl"] = url,
    };

    private static string Unsigned(string token) =>
        Base64UrlEncoder.Encode("""{"alg":"none","kid":"k1","typ":"JWT"}""") + "." + token.Split('.')[1] + ".";
}

namespace TeamsAlign.Bots.Tests.Auth;

public sealed class AcceptedTests(StrictBot strict) : IClassFixture<StrictBot>
{
    private static long Now => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();

    private IssuerStub Issuer => strict.Bot.Issuer;

    [Fact]
    public async Task auth_ok_a_channel_token_is_accepted_and_kept()
    {
        var token = "Bearer " + Issuer.ChannelToken(strict.Url);

        (await strict.SayAsync(token)).ShouldBe((200, true, ""));
        var fetches = Issuer.Fetches;
        (await strict.SayAsync(token)).ShouldBe((200, true, ""));

        Issuer.Fetches.ShouldBe(fetches);
    }

    [Fact]
    public async Task auth_expired_4m_is_within_the_tolerance() =>
        (await strict.SayAsync("Bearer " + Issuer.ChannelToken(strict.Url, claims => claims["exp"] = Now - 240))).ShouldBe((200, true, ""));

    [Fact]
    public async Task auth_serviceurl_case_does_not_matter() =>
        (await strict.SayAsync("Bearer " + Issuer.ChannelToken(strict.Url.ToUpperInvariant()))).ShouldBe((200, true, ""));

    [Fact]
    public async Task auth_header_cty_jwt_does_not_make_it_a_token_within_a_token() =>
        (await strict.SayAsync("Bearer " + Issuer.ChannelToken(strict.Url, header: new() { ["cty"] = "JWT" }))).ShouldBe((200, true, ""));

    [Fact]
    public async Task A_lower_case_scheme_is_the_same_scheme() =>
        (await strict.SayAsync("bearer " + Issuer.ChannelToken(strict.Url))).ShouldBe((200, true, ""));

    [Fact]
    public async Task auth_bad_issuer_does_not_fetch_keys()
    {
        await strict.SayAsync("Bearer " + Issuer.ChannelToken(strict.Url));
        var fetches = Issuer.Fetches;

        await strict.SayAsync("Bearer " + Issuer.ChannelToken(strict.Url, claims => claims["iss"] = "https://evil.example"));

        Issuer.Fetches.ShouldBe(fetches);
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace TeamsAlign.Bots.Tests.Auth;

public sealed class KeyTests
{
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task auth_unknown_kid_then_rotated_the_first_request_with_a_new_key_succeeds()
    {
        await using var bot = await StartAsync();
        (await SayAsync(bot)).ShouldBe(200);
        _time.Advance(TimeSpan.FromSeconds(11));

        bot.Issuer.Rotate("k2");

        (await SayAsync(bot)).ShouldBe(200);
    }

    [Fact]
    public async Task Strangers_with_unknown_keys_cannot_make_the_bot_download_more_than_once_in_ten_seconds()
    {
        await using var bot = await StartAsync();
        await SayAsync(bot);
        _time.Advance(TimeSpan.FromSeconds(11));
        var fetches = bot.Issuer.Fetches;
        var keyId = bot.Issuer.KeyId;
        bot.Issuer.KeyId = "junk";
        var junk = "Bearer " + bot.Issuer.ChannelToken(bot.Channel.Url);
        bot.Issuer.KeyId = keyId;

        for (var i = 0; i < 5; i++)
            (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "hi"), junk)).ShouldBe(401);

        bot.Issuer.Fetches.ShouldBe(fetches + 1);
    }

    [Fact]
    public async Task auth_metadata_down_without_keys_nobody_gets_in_and_with_keys_everybody_still_does()
    {
        await using var bot = await StartAsync();
        bot.Issuer.IsUp = false;
        (await SayAsync(bot)).ShouldBe(503);

        bot.Issuer.IsUp = true;
        _time.Advance(TimeSpan.FromSeconds(11));
        (await SayAsync(bot)).ShouldBe(200);

        bot.Issuer.IsUp = false;
        _time.Advance(TimeSpan.FromMinutes(20));
        (await SayAsync(bot)).ShouldBe(200);
    }

    [Fact]
    public async Task A_kept_token_ends_when_the_token_ends()
    {
        await using var bot = await StartAsync();
        var token = "Bearer " + bot.Issuer.ChannelToken(
            bot.Channel.Url, claims => claims["exp"] = _time.GetUtcNow().AddMinutes(10).ToUnixTimeSeconds());
        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "hi"), token)).ShouldBe(200);

        _time.Advance(TimeSpan.FromMinutes(16));

        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "hi"), token)).ShouldBe(401);
    }

    [Fact]
    public async Task A_kept_token_is_checked_again_when_the_keys_change()
    {
        await using var bot = await StartAsync();
        var old = "Bearer " + bot.Issuer.ChannelToken(bot.Channel.Url);
        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "hi"), old)).ShouldBe(200);
        _time.Advance(TimeSpan.FromSeconds(11));

        bot.Issuer.Rotate("k2");
        await SayAsync(bot);

        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "hi"), old)).ShouldBe(401);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("webchat")]
    public async Task auth_no_endorsement_and_auth_other_endorsement_are_refused(string? endorsement)
    {
        await using var bot = await StartAsync();
        bot.Issuer.Endorsements = endorsement is null ? null : [endorsement];

        (await SayAsync(bot)).ShouldBe(401);
    }

    [Theory]
    [InlineData("2.0", true)]
    [InlineData("1.0", true)]
    [InlineData("2.0", false)]
    public async Task auth_entra_token_dev_of_a_configured_tenant_is_accepted_for_the_bot_itself_only(string version, bool itself)
    {
        await using var bot = await StartAsync(settings => settings["EntraTenants:0"] = Wire.Tenant);
        var token = "Bearer " + bot.Issuer.EntraToken(claims =>
        {
            claims["ver"] = version;
            claims.Remove("azp");
            claims[version == "1.0" ? "appid" : "azp"] = itself ? Wire.AppId : "11111111-0000-4000-8000-000000000000";
            if (version == "1.0")
                claims["iss"] = $"https://sts.windows.net/{Wire.Tenant}/";
        });

        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "hi"), token)).ShouldBe(itself ? 200 : 401);
        (await bot.StatusAsync(Wire.Message("https://attacker.example/", "hi"), token)).ShouldBe(401);
    }

    private static Task<int> SayAsync(BotUnderTest bot) =>
        bot.StatusAsync(Wire.Message(bot.Channel.Url, "hi"), "Bearer " + bot.Issuer.ChannelToken(bot.Channel.Url));

    private Task<BotUnderTest> StartAsync(Action<Dictionary<string, string?>>? settings = null) =>
        BotUnderTest.StartStrictAsync(_ => { }, settings, services => services.AddSingleton<TimeProvider>(_time));
}

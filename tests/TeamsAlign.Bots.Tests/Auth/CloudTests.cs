namespace TeamsAlign.Bots.Tests.Auth;

/// <summary>Sovereign clouds are a matter of settings, and each bot serves one cloud.</summary>
public sealed class CloudTests
{
    private const string Government = "https://api.botframework.us";
    private const string China = "https://api.botframework.azure.cn";
    private const string Public = "https://api.botframework.com";

    [Theory]
    [InlineData(Government, Government, 200)]
    [InlineData(China, China, 200)]
    [InlineData(Government, Public, 401)]
    [InlineData(China, Government, 401)]
    public async Task A_bot_takes_the_channel_tokens_of_its_own_cloud_only(string cloud, string issuer, int status)
    {
        await using var bot = await BotUnderTest.StartStrictAsync(_ => { }, settings => settings["Issuer"] = cloud);

        (await bot.StatusAsync(
            Wire.Message(bot.Channel.Url, "hi"),
            "Bearer " + bot.Issuer.ChannelToken(bot.Channel.Url, claims => claims["iss"] = issuer))).ShouldBe(status);
    }

    [Fact]
    public async Task Entra_tokens_come_from_the_host_of_the_cloud()
    {
        await using var bot = await BotUnderTest.StartStrictAsync(_ => { }, settings =>
        {
            settings["EntraTenants:0"] = Wire.Tenant;
            settings["EntraHost"] = "login.microsoftonline.us";
        });

        (await SayAsync("login.microsoftonline.us")).ShouldBe(200);
        (await SayAsync("login.microsoftonline.com")).ShouldBe(401);

        Task<int> SayAsync(string host) => bot.StatusAsync(
            Wire.Message(bot.Channel.Url, "hi"),
            "Bearer " + bot.Issuer.EntraToken(claims => claims["iss"] = $"https://{host}/{Wire.Tenant}/v2.0"));
    }

    [Fact]
    public async Task auth_channel_other_even_with_a_key_that_may_speak_for_it_unless_the_settings_name_it()
    {
        await using var strict = await BotUnderTest.StartStrictAsync(_ => { });
        await using var open = await BotUnderTest.StartStrictAsync(_ => { }, settings => settings["Channels:0"] = "slack");
        foreach (var (bot, status) in new[] { (strict, 401), (open, 200) })
        {
            bot.Issuer.Endorsements = ["msteams", "slack"];
            var activity = Wire.With(Wire.Message(bot.Channel.Url, "hi"), ("channelId", "slack"));

            (await bot.StatusAsync(activity, "Bearer " + bot.Issuer.ChannelToken(bot.Channel.Url))).ShouldBe(status);
        }
    }
}

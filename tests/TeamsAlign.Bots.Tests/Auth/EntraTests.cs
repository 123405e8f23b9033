namespace TeamsAlign.Bots.Tests.Auth;

/// <summary>Entra tokens of the tenants in the settings: for the bot itself and for callers that are named, nobody else.</summary>
public sealed class EntraTests
{
    private const string Stranger = "11111111-0000-4000-8000-000000000000";
    private const string OtherTenant = "99999999-3333-4333-8333-333333333333";

    private static readonly Dictionary<string, Action<Dictionary<string, object>>> Wrong = new()
    {
        ["other tenant"] = claims => claims["iss"] = $"https://login.microsoftonline.com/{OtherTenant}/v2.0",
        ["other tenant in the older form"] = claims => claims["iss"] = $"https://sts.windows.net/{OtherTenant}/",
        ["other cloud"] = claims => claims["iss"] = $"https://login.microsoftonline.us/{Wire.Tenant}/v2.0",
        ["other audience"] = claims => claims["aud"] = Stranger,
        ["other caller"] = claims => claims["azp"] = Stranger,
        ["no caller"] = claims => claims.Remove("azp"),
        ["no version"] = claims => claims.Remove("ver"),
        ["caller under the name of the other version"] = claims =>
        {
            claims["ver"] = "1.0";
            claims["azp"] = Wire.AppId;
        },
    };

    public static TheoryData<string> Attacks => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task A_wrong_token_is_refused(string attack)
    {
        await using var bot = await StartAsync();

        (await SayAsync(bot, Wrong[attack])).ShouldBe(401);
    }

    [Theory]
    [InlineData(Wire.AppId)]
    [InlineData("api://" + Wire.AppId)]
    [InlineData("api://botid-" + Wire.AppId)]
    public async Task A_caller_that_is_named_may_call_with_each_form_of_the_audience(string audience)
    {
        await using var bot = await StartAsync(settings => settings["EntraCallers:0"] = Stranger);

        (await SayAsync(bot, claims =>
        {
            claims["azp"] = Stranger;
            claims["aud"] = audience;
        })).ShouldBe(200);
    }

    [Theory]
    [InlineData("https://login.microsoftonline.com/{tenantid}/v2.0", 200)]
    [InlineData($"https://login.microsoftonline.com/{Wire.Tenant}/v2.0", 200)]
    [InlineData($"https://login.microsoftonline.com/{OtherTenant}/v2.0", 401)]
    [InlineData("https://login.microsoftonline.us/{tenantid}/v2.0", 401)]
    public async Task A_key_signs_only_for_the_issuer_it_belongs_to(string keyIssuer, int status)
    {
        await using var bot = await StartAsync();
        bot.Issuer.KeyIssuer = keyIssuer;

        (await SayAsync(bot, _ => { })).ShouldBe(status);
    }

    private static Task<int> SayAsync(BotUnderTest bot, Action<Dictionary<string, object>> change) =>
        bot.StatusAsync(Wire.Message(bot.Channel.Url, "hi"), "Bearer " + bot.Issuer.EntraToken(change));

    private static Task<BotUnderTest> StartAsync(Action<Dictionary<string, string?>>? more = null) => BotUnderTest.StartStrictAsync(_ => { }, settings =>
    {
        settings["EntraTenants:0"] = Wire.Tenant;
        more?.Invoke(settings);
    });
}

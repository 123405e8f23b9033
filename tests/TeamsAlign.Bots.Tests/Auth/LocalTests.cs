using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace TeamsAlign.Bots.Tests.Auth;

/// <summary>Unauthenticated use on one's own machine.</summary>
public sealed class LocalTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task auth_none_dev_loopback_is_accepted()
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });

        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "hi"))).ShouldBe(200);
    }

    [Theory]
    [InlineData("203.0.113.7", 401)]
    [InlineData("::ffff:203.0.113.7", 401)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("::1", 200)]
    [InlineData("::ffff:127.0.0.1", 200)]
    public async Task auth_none_dev_remote_another_machine_is_refused(string address, int status)
    {
        await using var bot = await BotUnderTest.StartAsync(
            _ => { }, services: services => services.AddSingleton<IStartupFilter>(new From(IPAddress.Parse(address))));

        (await bot.StatusAsync(Wire.Message(bot.Channel.Url, "hi"))).ShouldBe(status);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Authorization", "Bearer not-a-token")]
    public async Task A_page_a_proxy_or_a_bad_token_is_refused_even_then(string header, string value)
    {
        await using var bot = await BotUnderTest.StartAsync(_ => { });
        using var request = new HttpRequestMessage(HttpMethod.Post, bot.Url)
        {
            Content = new StringContent(Wire.Message(bot.Channel.Url, "hi").ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation(header, value);

        using var response = await bot.Http.SendAsync(request, Stop);

        ((int)response.StatusCode).ShouldBe(401);
    }

    [Fact]
    public async Task out_host_allowlist_an_address_of_somebody_else_is_refused_and_never_called()
    {
        await using var bot = await BotUnderTest.StartAsync(routes => routes.OnOtherText(
            (turn, stop) => turn.ReplyAsync(OutboundActivity.Plain("hi"), stop), Handling.ChangesData));

        (await bot.StatusAsync(Wire.Message("https://attacker.example/", "hi"))).ShouldBe(401);

        var foreign = bot.Personal with { ServiceUrl = "https://attacker.example/" };
        (await Should.ThrowAsync<ConnectorException>(() => bot.Connector.SendAsync(foreign, OutboundActivity.Plain("x"), Stop)))
            .Kind.ShouldBe(ConnectorFailure.ForeignHost);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams/", true)]
    [InlineData("https://webchat.botframework.com/", true)]
    [InlineData("http://localhost:5178/_connector", true)]
    [InlineData("http://smba.trafficmanager.net/emea/", false)]
    [InlineData("https://smba.trafficmanager.net:8443/", false)]
    [InlineData("https://evil-botframework.com/", false)]
    [InlineData("https://botframework.com.evil.example/", false)]
    [InlineData("https://smba.trafficmanager.net@evil.example/", false)]
    [InlineData("https://evil@smba.trafficmanager.net/", false)]
    [InlineData("http://localhost.evil.example:80/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_known_hosts_are_sent_to(string? serviceUrl, bool allowed) =>
        new ServiceHosts([], ["http://localhost:*"]).Allows(serviceUrl).ShouldBe(allowed);

    [Fact]
    public async Task Settings_without_an_app_id_stop_the_start()
    {
        var failure = await Should.ThrowAsync<Microsoft.Extensions.Options.OptionsValidationException>(
            () => BotUnderTest.StartStrictAsync(_ => { }, settings => settings["AppId"] = ""));

        failure.Message.ShouldContain("AppId");
    }

    /// <summary>Requests seem to come from this address, as a proxy's headers would make them.</summary>
    private sealed class From(IPAddress address) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, then) =>
            {
                context.Connection.RemoteIpAddress = address;
                return then(context);
            });
            next(app);
        };
    }
}

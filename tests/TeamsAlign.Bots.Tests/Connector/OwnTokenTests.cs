using System.Net;
using System.Text;

namespace TeamsAlign.Bots.Tests.Connector;

/// <summary>The bot's own token, from Microsoft.Identity.Web and an Entra that is played on the level of HTTP.</summary>
public sealed class OwnTokenTests
{
    private static readonly OutboundActivity Hello = OutboundActivity.Plain("hello");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task out_token_cached_ten_sends_at_once_are_one_token_request()
    {
        using var entra = new Entra(HttpStatusCode.OK, """{"token_type":"Bearer","expires_in":3599,"access_token":"from-entra"}""");
        await using var bot = await BotUnderTest.StartWithEntraAsync(entra);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => bot.Connector.SendAsync(bot.Personal, Hello, Stop)));

        bot.Channel.Calls.Select(call => call.Authorization).Distinct().ShouldBe(["Bearer from-entra"]);
        bot.Channel.Calls.Count.ShouldBe(10);
        var (address, form) = entra.Requests.ShouldHaveSingleItem();
        address.ShouldBe($"https://login.microsoftonline.com/{Wire.Tenant}/oauth2/v2.0/token");
        form.ShouldContain("scope=https%3A%2F%2Fapi.botframework.com%2F.default");
        form.ShouldContain("grant_type=client_credentials");
        form.ShouldContain($"client_id={Wire.AppId}");
    }

    [Fact]
    public async Task A_secret_that_is_wrong_is_a_failure_of_the_family_and_nothing_is_sent()
    {
        using var entra = new Entra(HttpStatusCode.Unauthorized, """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}""");
        await using var bot = await BotUnderTest.StartWithEntraAsync(entra);

        var failure = await Should.ThrowAsync<ConnectorException>(() => bot.Connector.SendAsync(bot.Personal, Hello, Stop));

        failure.Kind.ShouldBe(ConnectorFailure.Unauthorized);
        bot.Channel.Calls.ShouldBeEmpty();
    }

    /// <summary>Answers token requests; anything else is unexpected.</summary>
    private sealed class Entra(HttpStatusCode status, string answer) : HttpMessageHandler
    {
        public List<(string Address, string Form)> Requests { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Method != HttpMethod.Post || request.RequestUri?.AbsolutePath.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal) != true)
                throw new InvalidOperationException($"Unexpected: {request.Method} {request.RequestUri}");
            var form = await request.Content!.ReadAsStringAsync(cancellationToken);
            lock (Requests)
                Requests.Add((request.RequestUri.AbsoluteUri, form));
            return new(status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        }
    }
}

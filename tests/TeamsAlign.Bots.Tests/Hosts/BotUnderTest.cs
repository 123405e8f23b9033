using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeamsAlign.Bots.Tests;

/// <summary>A bot in its own web host on a free port, with a channel to talk to and an issuer of tokens.</summary>
internal sealed class BotUnderTest : IAsyncDisposable
{
    private BotUnderTest(WebApplication app, ConnectorStub channel, IssuerStub issuer) => (App, Channel, Issuer) = (app, channel, issuer);

    public WebApplication App { get; }

    public ConnectorStub Channel { get; }

    public IssuerStub Issuer { get; }

    public HttpClient Http { get; } = new();

    public Uri Url { get; private set; } = null!;

    public LogLines Logs { get; private init; } = null!;

    public ConnectorClient Connector => App.Services.GetRequiredService<ConnectorClient>();

    public InMemoryConversationBook Book => (InMemoryConversationBook)App.Services.GetRequiredService<IConversationBook>();

    public ConversationReference Personal => new(Channel.Url, Wire.PersonalChat, ConversationKind.Personal, Wire.Tenant, Wire.Bot);

    /// <summary>Starts a bot without authentication.</summary>
    public static Task<BotUnderTest> StartAsync(
        Action<BotRoutes> routes, Action<Dictionary<string, string?>>? settings = null, Action<IServiceCollection>? services = null) =>
        StartAsync(
            routes,
            all =>
            {
                all["DangerouslyAllowUnauthenticatedFromLoopback"] = "true";
                settings?.Invoke(all);
            },
            services,
            "http://127.0.0.1:0");

    /// <summary>Starts a bot as in production, except that issuer and channel are stubs on this machine.</summary>
    public static Task<BotUnderTest> StartStrictAsync(
        Action<BotRoutes> routes, Action<Dictionary<string, string?>>? settings = null, Action<IServiceCollection>? services = null) =>
        StartAsync(
            routes,
            settings ?? (_ => { }),
            all =>
            {
                all.AddSingleton<IBotTokenSource, OneToken>();
                services?.Invoke(all);
            },
            "http://127.0.0.1:0");

    /// <summary>Starts a bot whose own tokens come from Entra, which this handler plays.</summary>
    public static Task<BotUnderTest> StartWithEntraAsync(HttpMessageHandler entra) => StartAsync(
        _ => { },
        all =>
        {
            all["Entra:Instance"] = "https://login.microsoftonline.com/";
            all["Entra:TenantId"] = Wire.Tenant;
            all["Entra:ClientId"] = Wire.AppId;
            all["Entra:ClientCredentials:0:SourceType"] = "ClientSecret";
            all["Entra:ClientCredentials:0:ClientSecret"] = "secret";
        },
        all => all.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(() => entra)),
        "http://127.0.0.1:0");

    public async Task<HttpResponseMessage> PostAsync(string body, string? authorization = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Url) { Content = new StringContent(body, Encoding.UTF8, contentType) };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> PostAsync(JsonNode activity, string? authorization = null) => PostAsync(activity.ToJsonString(), authorization);

    /// <summary>Posts with a token the bot accepts.</summary>
    public Task<HttpResponseMessage> PostSignedAsync(JsonNode activity) =>
        PostAsync(activity, "Bearer " + Issuer.ChannelToken((string?)activity["serviceUrl"]));

    /// <summary>Posts and reads the answer, which must be a 200 with JSON.</summary>
    public async Task<JsonNode> AskAsync(JsonNode activity)
    {
        using var response = await PostAsync(activity);
        ((int)response.StatusCode).ShouldBe(200, string.Join('\n', Logs.All));
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        body.ShouldNotContain(":null");
        return JsonNode.Parse(body)!;
    }

    public async Task<int> StatusAsync(JsonNode activity, string? authorization = null)
    {
        using var response = await PostAsync(activity, authorization);
        return (int)response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        await Channel.DisposeAsync();
        await Issuer.DisposeAsync();
    }

    private static async Task<BotUnderTest> StartAsync(
        Action<BotRoutes> routes, Action<Dictionary<string, string?>> settings, Action<IServiceCollection>? services, string url)
    {
        var channel = await ConnectorStub.StartAsync();
        var issuer = await IssuerStub.StartAsync();
        var all = new Dictionary<string, string?>
        {
            ["AppId"] = Wire.AppId,
            ["ChannelMetadata"] = issuer.Url + "/channel",
            ["EntraMetadata"] = issuer.Url + "/entra",
            ["ServiceOrigins:0"] = "http://127.0.0.1:*",
        };
        settings(all);
        var logs = new LogLines();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(logs).SetMinimumLevel(LogLevel.Information);
        builder.WebHost.UseUrls(url);
        builder.Services.AddSingleton(routes);
        services?.Invoke(builder.Services);
        builder.Services.AddTeamsBot(new ConfigurationBuilder().AddInMemoryCollection(all).Build()).AddBotModule<GivenRoutes>();
        var app = builder.Build();
        app.MapTeamsBot();
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new(app, channel, issuer) { Url = new(address + "/api/messages"), Logs = logs };
    }

    private sealed class GivenRoutes(Action<BotRoutes> routes) : IBotModule
    {
        public void Register(BotRoutes all) => routes(all);
    }

    private sealed class OneToken : IBotTokenSource
    {
        public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken) => ValueTask.FromResult<string?>("the-bots-own-token");
    }
}

using TeamsAlign.Local.Hosting;
using TeamsAlign.Local.Teams.Bot;
using TeamsAlign.Local.Teams.Chats;
using TeamsAlign.Local.Teams.Connector;
using TeamsAlign.Local.Teams.PageApi;
using TeamsAlign.Local.Teams.Tokens;

namespace TeamsAlign.Local.Teams;

/// <summary>What stands in for Teams: connector, token issuer, and the API of the page.</summary>
internal static class LocalTeams
{
    public static void AddLocalTeams(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.Configure<LocalTeamsOptions>(builder.Configuration);
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, PageJson.Default));
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(1, ControlJson.Default));
        services.AddSingleton<OwnAddress>();
        AddTokens(services);
        AddChats(services);
        AddBot(services);
        AddConnector(services);
        services.AddTransient<CardExecution>().AddTransient<CardSubmission>().AddTransient<MeetingCall>();
        services.AddSingleton<MessagePayload>();
    }

    public static void MapLocalTeams(this WebApplication app)
    {
        app.MapIssuerMetadata();
        app.MapTokenEndpoint();
        app.MapConnector();
        app.MapConnectorControl();
        app.MapDeliveryControl();
        app.MapPageApi();
        app.MapPageFiles();
    }

    private static void AddTokens(IServiceCollection services)
    {
        services.AddSingleton<IssuerKeys>().AddSingleton<TokenIssuer>().AddSingleton<LocalTokens>();
        services.AddSingleton(provider => new LocalFact("clientSecret", provider.GetRequiredService<IssuerKeys>().ClientSecret));
    }

    private static void AddChats(IServiceCollection services)
    {
        services.AddSingleton<ChatDatabase>().AddSingleton<MessageStore>().AddSingleton<CardViews>();
        services.AddSingleton<Installations>().AddSingleton<Meetings>();
        services.AddSingleton<LiveEvents>().AddSingleton<Posting>();
    }

    private static void AddBot(IServiceCollection services)
    {
        // The channel keeps its own deadline; the client's must not come first.
        services.AddHttpClient<BotChannel>(http => http.Timeout = Timeout.InfiniteTimeSpan).RemoveAllLoggers();
        services.AddSingleton<Envelope>().AddSingleton<DeliveryFaults>();
        services.AddTransient<Invokes>().AddTransient<UserMessages>().AddTransient<Membership>().AddTransient<MeetingEvents>();
    }

    private static void AddConnector(IServiceCollection services)
    {
        services.AddSingleton<CallLog>().AddSingleton<CallLimits>().AddSingleton<FaultInjector>();
        services.AddSingleton<BotSeat>().AddSingleton<Messages>().AddSingleton<CreateConversation>();
        services.AddSingleton<Roster>().AddSingleton<TeamLookup>().AddSingleton<MeetingLookup>().AddSingleton<MeetingNotification>();
        services.AddSingleton<Batches>().AddSingleton<BatchQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<BatchQueue>());
    }
}

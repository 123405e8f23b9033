using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Abstractions;
using Microsoft.Identity.Web;
using Microsoft.Identity.Web.TokenCacheProviders.InMemory;

namespace TeamsAlign.Bots;

/// <summary>Adds the bot to an application.</summary>
public static class BotServices
{
    /// <summary>Adds everything but handlers.</summary>
    /// <param name="services">The application's services. An own <see cref="IConversationBook"/> or <see cref="IBotTokenSource"/> takes precedence.</param>
    /// <param name="configuration">
    /// Settings of <see cref="BotOptions"/>. Its section <c>Entra</c> (Instance, TenantId, ClientId, ClientCredentials as Microsoft.Identity.Web has
    /// them) says how the bot gets its own tokens; without it the bot must bring a token source, or be unauthenticated.
    /// </param>
    public static IServiceCollection AddTeamsBot(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotOptions>().Bind(configuration).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotOptions>, BotOptionsRules>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IConversationBook, InMemoryConversationBook>();
        AddTokens(services, configuration);
        AddAuth(services);
        AddConnector(services);
        services.TryAddSingleton<IBotDirectory, OneBot>();
        services.AddSingleton<Redelivery>();
        services.AddSingleton<TurnQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnQueue>());
        // The host's own limit would cut the time the queue was promised; requests end first, and take their own.
        services.AddOptions<HostOptions>().PostConfigure<IOptions<BotOptions>>((host, bot) =>
        {
            var needed = bot.Value.ShutdownDrain + bot.Value.InvokeDeadline + TimeSpan.FromSeconds(5);
            if (host.ShutdownTimeout != Timeout.InfiniteTimeSpan && host.ShutdownTimeout < needed)
                host.ShutdownTimeout = needed;
        });
        services.AddSingleton<TurnGuard>();
        services.AddSingleton<Sightings>();
        services.AddSingleton<BotPipeline>();
        services.AddSingleton<BotEndpoint>();
        return services;
    }

    /// <summary>Adds a part of the bot.</summary>
    public static IServiceCollection AddBotModule<TModule>(this IServiceCollection services)
        where TModule : class, IBotModule
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IBotModule, TModule>());
        return services;
    }

    private static void AddTokens(IServiceCollection services, IConfiguration configuration)
    {
        var entra = configuration.GetSection("Entra");
        if (!entra.Exists())
        {
            services.TryAddSingleton<IBotTokenSource>(provider =>
                provider.GetRequiredService<IOptions<BotOptions>>().Value.DangerouslyAllowUnauthenticatedFromLoopback
                    ? new NoTokens()
                    : throw new InvalidOperationException("The bot has no token source: configure its Entra section or add an IBotTokenSource."));
            return;
        }

        AddEntra(services, entra);
    }

    /// <summary>Apart, so that a bot without it does not even load the identity libraries.</summary>
    private static void AddEntra(IServiceCollection services, IConfigurationSection entra)
    {
        services.AddHttpClient();
        services.AddTokenAcquisition(isTokenAcquisitionSingleton: true).AddInMemoryTokenCaches();
        services.Configure<MicrosoftIdentityApplicationOptions>(EntraTokens.OptionsName, entra);
        services.TryAddSingleton<IBotTokenSource, EntraTokens>();
    }

    private static void AddAuth(IServiceCollection services)
    {
        services.AddSingleton<TokenCache>();
        services.AddSingleton<TokenCheck>();
        services.AddSingleton(provider => new Lazy<TokenCheck>(provider.GetRequiredService<TokenCheck>));
        services.AddSingleton<CallerCheck>();
        services.AddSingleton(provider => new ChannelIssuer(
            Options(provider), Keys(provider, Options(provider).ChannelMetadata), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new EntraIssuer(
            Options(provider), Keys(provider, Options(provider).EntraMetadata), provider.GetRequiredService<TimeProvider>()));
    }

    private static void AddConnector(IServiceCollection services)
    {
        services.AddSingleton(provider => new ServiceHosts(
            Options(provider).ServiceHosts, Options(provider).ServiceOrigins, Options(provider).OnlyServiceOrigins));
        services.AddSingleton<ConversationLanes>();
        services.AddSingleton<ConnectorRetry>();
        services.AddSingleton<BotHttp>();
        services.AddSingleton(provider => new ConnectorTransport(
            provider.GetRequiredService<BotHttp>().Connector,
            provider.GetRequiredService<IBotTokenSource>(),
            provider.GetRequiredService<ServiceHosts>(),
            provider.GetRequiredService<ConversationLanes>(),
            provider.GetRequiredService<ConnectorRetry>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ConnectorClient>>()));
        services.AddSingleton(provider => new FileUploads(
            provider.GetRequiredService<BotHttp>().Connector, provider.GetRequiredService<ServiceHosts>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new ConnectorClient(
            provider.GetRequiredService<ConnectorTransport>(), provider.GetRequiredService<IConversationBook>(), provider.GetRequiredService<FileUploads>()));
    }

    private static BotOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<BotOptions>>().Value;

    private static SigningKeys Keys(IServiceProvider provider, string metadata) => new(
        metadata,
        provider.GetRequiredService<BotHttp>().Metadata,
        provider.GetRequiredService<TimeProvider>(),
        provider.GetRequiredService<ILogger<SigningKeys>>());
}

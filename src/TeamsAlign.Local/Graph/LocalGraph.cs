using Microsoft.Extensions.Options;
using TeamsAlign.Local.Graph.Batches;
using TeamsAlign.Local.Graph.Calls;
using TeamsAlign.Local.Graph.Changes;
using TeamsAlign.Local.Graph.Columns;
using TeamsAlign.Local.Graph.Control;
using TeamsAlign.Local.Graph.Faults;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.People;
using TeamsAlign.Local.Graph.Query;
using TeamsAlign.Local.Graph.Sites;
using TeamsAlign.Local.Graph.Store;
using TeamsAlign.Local.Graph.Subscriptions;
using TeamsAlign.Local.Graph.Throttling;
using TeamsAlign.Local.Graph.Values;
using TeamsAlign.Local.Graph.Versions;
using TeamsAlign.Local.Graph.View;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph;

/// <summary>What stands in for Microsoft Graph: lists at <c>/v1.0</c>, kept in <c>graph.db</c> of the data folder.</summary>
internal static class LocalGraph
{
    public static void AddLocalGraph(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.Configure<GraphOptions>(builder.Configuration.GetSection("Graph"));
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<GraphOptions>>().Value);
        services.AddSingleton<Weather>();

        services.AddSingleton<Database>().AddSingleton<Secrets>();
        services.AddSingleton<SiteStore>().AddSingleton<SiteAddress>();
        services.AddSingleton<ListStore>().AddSingleton<ItemStore>().AddSingleton<ChangeLog>().AddSingleton<DeltaPages>();
        services.AddSingleton<LookupNames>().AddSingleton<ValueForm>().AddSingleton<FieldWriter>().AddSingleton<FieldReader>();
        services.AddSingleton<ItemReader>().AddSingleton<ItemQueries>().AddSingleton<ViewThreshold>();

        services.AddSingleton<SiteRoutes>();
        services.AddSingleton<IRoutes>(provider => provider.GetRequiredService<SiteRoutes>());
        services.AddSingleton<IRoutes, ListRoutes>();
        services.AddSingleton<IRoutes, ContentTypeRoutes>();
        services.AddSingleton<IRoutes, ColumnRoutes>();
        services.AddSingleton<IRoutes, ItemRoutes>();
        services.AddSingleton<IRoutes, DeltaRoutes>();
        services.AddSingleton<IRoutes, UserRoutes>();

        services.AddSingleton<IGraphTokens, IssuedTokens>().AddSingleton<CallerCheck>();
        services.AddSingleton<IRoutes, VersionRoutes>();
        services.AddSingleton<IRoutes, SubscriptionRoutes>();

        services.AddSingleton<ResourceUnits>().AddSingleton<CallCounters>().AddSingleton<FaultBook>().AddSingleton<FaultyRun>().AddSingleton<ETagDrift>();
        services.AddSingleton<SubscriptionStore>().AddSingleton<SubscriptionEdit>();
        services.AddHttpClient();
        services.AddSingleton(provider => new WebhookSender(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient("webhooks"), provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService<WebhookEngine>();
        services.AddSingleton<HandEdits>();

        services.AddSingleton<RequestReader>().AddSingleton<Router>().AddSingleton<Dispatcher>().AddSingleton<BatchRunner>().AddSingleton<GraphEndpoint>();
        services.AddSingleton<SampleTenant>();
        services.AddHostedService(provider => provider.GetRequiredService<SampleTenant>());
    }

    public static void MapLocalGraph(this WebApplication app)
    {
        var endpoint = app.Services.GetRequiredService<GraphEndpoint>();
        app.Map("/v1.0/{**path}", endpoint.HandleAsync);
        app.MapGraphControl();
        app.MapGraphPages();
    }
}

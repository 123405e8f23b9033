using TeamsAlign.Bots;
using TeamsAlign.Sample;
using TeamsAlign.Shell;

namespace TeamsAlign.Home;

internal static class HomeSetup
{
    /// <summary>The workspaces of the home site instead of the only one.</summary>
    public static void AddHome(this IServiceCollection services, IConfiguration configuration, bool isLocal)
    {
        services.AddOptions<HomeOptions>().Bind(configuration.GetSection(HomeOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<HomeSite>();
        services.AddSingleton<Places>();
        services.AddSingleton<ServeListed>();
        services.AddSingleton<Memberships>();
        services.AddSingleton<IWhichWorkspace, WhichOfSeveral>();
        services.AddSingleton<IBotDirectory, ListedBots>();
        services.AddSingleton<IConversationBook, ListedBooks>();
        services.AddSingleton<FrontDesk>();
        services.AddSingleton<ProductLineBot>();
        services.AddSingleton<WhoseRecordBot>();
        services.AddSingleton<PlaceRights>();
        services.AddSingleton<IWorkspacesHealth, ListedHealth>();
        services.AddHostedService(s => s.GetRequiredService<ServeListed>());
        if (isLocal)
            services.AddHostedService<SampleHome>();
    }
}

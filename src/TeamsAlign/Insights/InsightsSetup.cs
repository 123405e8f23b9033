using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Insights;

internal static class InsightsSetup
{
    public static void AddInsights(this WorkspaceBuilder builder)
    {
        builder.Services.AddSingleton<ICardFace, BriefFace>();
        builder.Services.AddBotModule<BriefBot>();
        builder.Services.AddBotModule<BriefExtension>();
    }

    public static void MapInsights(this RouteGroupBuilder api) => api.MapBrief();
}

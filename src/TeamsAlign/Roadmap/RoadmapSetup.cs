using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.Insights;
using TeamsAlign.Roadmap.Api;
using TeamsAlign.Roadmap.Cards;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap;

internal static class RoadmapSetup
{
    public static void AddRoadmap(this WorkspaceBuilder builder)
    {
        builder.Services.AddRecordKind(PlanItemList.Kind);
        builder.Services.AddRecordKind(RoadmapDraftList.Kind);
        builder.Services.AddSingleton<PlanItemRows>();
        builder.Services.AddScoped<RoadmapDesk>();
        builder.Services.AddSingleton<ICardFace, PlanItemFace>();
        builder.Services.AddSingleton(new LinkedKind(PlanItem.Prefix, PlanItemFace.FaceName, "roadmap"));
        builder.Services.AddSingleton<ICardFace, RoadmapFace>();
        builder.Services.TryAddSingleton<SearchIndex>();
        builder.Services.AddBotModule<RoadmapBot>();
        builder.Services.AddHostedService<PublicationWorker>();
    }
}

using TeamsAlign.Shell;

namespace TeamsAlign.Roadmap;

internal static class RoadmapSetup
{
    public static void AddRoadmap(this WebApplicationBuilder builder)
    {
        builder.Services.AddRecordKind(PlanItemList.Kind);
        builder.Services.AddRecordKind(RoadmapDraftList.Kind);
    }
}

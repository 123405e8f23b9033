using TeamsAlign.Shell;

namespace TeamsAlign.Syncs;

internal static class SyncsSetup
{
    public static void AddSyncs(this WebApplicationBuilder builder)
    {
        builder.Services.AddRecordKind(SyncList.Kind);
    }
}

using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.Shell;
using TeamsAlign.Syncs.Api;
using TeamsAlign.Syncs.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

internal static class SyncsSetup
{
    public static void AddSyncs(this WorkspaceBuilder builder)
    {
        builder.Services.AddRecordKind(SyncList.Kind);
        builder.Services.AddScoped<SyncDesk>();
        builder.Services.AddSingleton<ICardFace, AgendaFace>();
        builder.Services.AddSingleton<ICardFace, SummaryFace>();
        builder.Services.AddSingleton<INotify, SyncNotices>();
        builder.Services.AddBotModule<SyncsBot>();
    }
}

using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.Digests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Informing;

internal static class InformingSetup
{
    public static void AddInforming(this WorkspaceBuilder builder)
    {
        builder.Services.AddSingleton<InformingDesk>();
        builder.Services.AddSingleton<ICardFace, ShipListFace>();
        builder.Services.AddSingleton<INotify, ShipNotices>();
        builder.Services.AddSingleton<INotifyDue, ShipReminders>();
        builder.Services.AddSingleton<IDigestPart, InformPart>();
        builder.Services.AddBotModule<InformingBot>();
    }
}

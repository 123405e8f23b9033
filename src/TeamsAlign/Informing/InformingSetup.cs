using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.Digests;

namespace TeamsAlign.Informing;

internal static class InformingSetup
{
    public static void AddInforming(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<InformingDesk>();
        builder.Services.AddSingleton<ICardFace, ShipListFace>();
        builder.Services.AddSingleton<INotify, ShipNotices>();
        builder.Services.AddSingleton<INotifyDue, ShipReminders>();
        builder.Services.AddSingleton<IDigestPart, InformPart>();
        builder.Services.AddBotModule<InformingBot>();
    }
}

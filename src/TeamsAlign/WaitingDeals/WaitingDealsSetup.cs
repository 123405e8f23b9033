using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.Workspaces;

namespace TeamsAlign.WaitingDeals;

internal static class WaitingDealsSetup
{
    public static void AddWaitingDeals(this WorkspaceBuilder builder)
    {
        builder.Services.AddSingleton<ICardFace, WaitingDealsFace>();
        builder.Services.AddBotModule<WaitingDealsBot>();
    }
}

using TeamsAlign.Delivery;

namespace TeamsAlign.CommitDeals;

internal static class CommitDealsSetup
{
    public static void AddCommitDeals(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ICardFace, CommitDealFace>();
        builder.Services.AddSingleton<INotify, CommitDealNotices>();
    }
}

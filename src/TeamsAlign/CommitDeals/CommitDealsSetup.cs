using TeamsAlign.Delivery;
using TeamsAlign.Workspaces;

namespace TeamsAlign.CommitDeals;

internal static class CommitDealsSetup
{
    public static void AddCommitDeals(this WorkspaceBuilder builder)
    {
        builder.Services.AddSingleton<ICardFace, CommitDealFace>();
        builder.Services.AddSingleton<INotify, CommitDealNotices>();
    }
}

using TeamsAlign.Approvals.Cards;
using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;
using TeamsAlign.Workspaces.Due;

namespace TeamsAlign.Approvals;

internal static class ApprovalsSetup
{
    public static void AddApprovals(this WorkspaceBuilder builder)
    {
        builder.Services.AddRecordKind(ApprovalList.Kind);
        builder.Services.AddRecordKind(ApprovalPolicyList.Kind);
        builder.Services.AddRecordKind(DelegationList.Kind);
        builder.Services.AddSingleton<INotify, ApprovalNotices>();
        builder.Services.AddSingleton<IDueWork, ApprovalsDue>();
        builder.Services.AddSingleton<ApprovalDesk>();
        builder.Services.AddSingleton<ICardFace, ApprovalFace>();
        builder.Services.AddSingleton(new LinkedKind(Approval.Prefix, ApprovalCard.Face, "approvals"));
        builder.Services.AddBotModule<Bot.ApprovalsBot>();
        builder.Services.AddScoped<Api.ApprovalCalls>();
    }
}

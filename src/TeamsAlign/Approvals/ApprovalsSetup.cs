using TeamsAlign.Shell;

namespace TeamsAlign.Approvals;

internal static class ApprovalsSetup
{
    public static void AddApprovals(this WebApplicationBuilder builder)
    {
        builder.Services.AddRecordKind(ApprovalList.Kind);
    }
}

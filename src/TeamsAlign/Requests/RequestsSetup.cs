using TeamsAlign.Shell;

namespace TeamsAlign.Requests;

internal static class RequestsSetup
{
    public static void AddRequests(this WebApplicationBuilder builder)
    {
        builder.Services.AddRecordKind(RequestList.Kind);
        builder.Services.AddRecordKind(DemandList.Kind);
    }
}

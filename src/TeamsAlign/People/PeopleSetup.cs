using TeamsAlign.Bots;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

internal static class PeopleSetup
{
    public static void AddPeople(this WorkspaceBuilder builder)
    {
        builder.Services.AddRecordKind(MemberList.Kind);
        builder.Services.AddSingleton<Admission>();
        builder.Services.AddSingleton<PeopleDesk>();
        builder.Services.AddCaller();
        builder.Services.AddBotModule<PeopleBot>();
    }
}

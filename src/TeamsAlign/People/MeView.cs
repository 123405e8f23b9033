using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>What a page needs to know about whoever looks at it. Hiding a button is courtesy; the server decides anyway.</summary>
internal sealed record MeView(PersonView Person, WorkspaceView Workspace, MayView May, string Version);

internal sealed record PersonView(string Id, string Name, string[] Roles, string? Scope);

internal sealed record WorkspaceView(string Name, string Currency, string TimeZone, int AnswerWithinDays);

internal sealed record MayView(bool Decide, bool Plan, bool Word, bool Score, bool Publish, bool RunMeeting, bool Administer)
{
    public static MayView Of(WorkspaceState state, Person person) => new(
        Decide: person.Is(Roles.ProductManager),
        Plan: person.Is(Roles.ProductManager),
        Word: person.Is(Roles.ProductManager | Roles.Marketing),
        Score: person.Is(Roles.ProductManager),
        Publish: person.Is(Roles.ProductManager),
        RunMeeting: person.Is(Roles.ProductManager | Roles.SalesManager),
        Administer: AdministratorRights.Missing(state, person) is null);
}

using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.People;
using TeamsAlign.Shell;

namespace TeamsAlign.Workspaces;

/// <summary>What administrators look after: settings, and rows that somebody edited in a way that breaks a rule.</summary>
internal static class SettingsApi
{
    public static RouteGroupBuilder MapSettings(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("").WithTags("Settings");
        group.MapGet("/settings", All).WithName("getSettings");
        group.MapPut("/settings/{name}", SetAsync).WithName("setSetting");
        group.MapGet("/lists/broken", Broken).WithName("getBrokenRows");
        return group;
    }

    private static Results<Ok<SettingView[]>, ProblemHttpResult> All(IWorkspace workspace, CurrentPerson caller) =>
        AdministratorRights.Missing(workspace.State, caller.Person) is { } refusal
            ? Problems.From(refusal)
            : TypedResults.Ok<SettingView[]>([.. WorkspaceSettings.All(workspace.State.Table<Setting>())
                .Select(s => SettingView.Of(s.Name, s.Value))]);

    private static async Task<Results<NoContent, ProblemHttpResult>> SetAsync(
        string name, SettingBody body, IWorkspace workspace, CurrentPerson caller, CancellationToken cancellationToken) =>
        await workspace.SendAsync(new SetSetting(name, body.Value), caller.Person, "tab", CommandId.New(), cancellationToken) is Outcome.Refused refused
            ? Problems.From(refused.Refusal)
            : TypedResults.NoContent();

    private static Results<Ok<BrokenRowView[]>, ProblemHttpResult> Broken(IWorkspace workspace, CurrentPerson caller) =>
        AdministratorRights.Missing(workspace.State, caller.Person) is { } refusal
            ? Problems.From(refusal)
            : TypedResults.Ok<BrokenRowView[]>([.. workspace.State.Broken.Values.OrderBy(b => b.Id, StringComparer.Ordinal).Select(BrokenRowView.Of)]);
}

internal sealed record SettingBody(string? Value);

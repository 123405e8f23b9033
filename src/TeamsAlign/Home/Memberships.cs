using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>Which workspaces somebody is a member of, by each one's own rules. Asking makes nobody a member.</summary>
internal sealed class Memberships(ServedWorkspaces served)
{
    /// <summary>Those that have loaded, by their names.</summary>
    /// <param name="id">Entra object id of somebody internal.</param>
    public async Task<IReadOnlyList<ServedWorkspace>> OfAsync(string id, CancellationToken cancellationToken)
    {
        List<ServedWorkspace> theirs = [];
        foreach (var workspace in served.All.Where(w => w.Host.IsReady).OrderBy(w => w.Identity.Title, StringComparer.OrdinalIgnoreCase))
            if (await IsInAsync(workspace, id, cancellationToken))
                theirs.Add(workspace);
        return theirs;
    }

    public static Task<bool> IsInAsync(ServedWorkspace workspace, string id, CancellationToken cancellationToken) =>
        workspace.Services.GetRequiredService<PeopleDesk>().KnowsAsync(id, cancellationToken);
}

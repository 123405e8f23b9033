using TeamsAlign.Bots;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>
/// Who may say which workspace a place belongs to: administrators and product managers of that workspace, since its people become members. While nobody
/// decides anything in a workspace yet, anybody internal may, as with the first installation.
/// </summary>
internal sealed class PlaceRights(ServedWorkspaces served, Places places, Memberships memberships, TenantPolicy policy)
{
    private const Roles Deciders = Roles.Administrator | Roles.ProductManager;

    /// <summary>Workspaces that somebody may give a shared place to. None where the place belongs to one that they cannot take it from.</summary>
    public async Task<IReadOnlyList<ServedWorkspace>> OfAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await InternalAsync(turn, cancellationToken) is not { } id)
            return [];
        var now = (await places.FindAnywhereAsync(turn.Conversation, cancellationToken))?.Workspace is { Length: > 0 } key ? served.Find(key) : null;
        return now is not null && !Decides(now, id) ? [] : [.. Ready.Where(w => Decides(w, id) || IsNew(w))];
    }

    /// <summary>Workspaces that somebody may use in their own chat: those they are a member of.</summary>
    public async Task<IReadOnlyList<ServedWorkspace>> PersonalAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.From.AadObjectId is { Length: > 0 } id && policy.IsOurs(turn.From.TenantId) ? await memberships.OfAsync(id, cancellationToken) : [];

    private IEnumerable<ServedWorkspace> Ready =>
        served.All.Where(w => w.Host.IsReady).OrderBy(w => w.Identity.Title, StringComparer.OrdinalIgnoreCase);

    private static bool Decides(ServedWorkspace workspace, string id) => workspace.Host.State.People[id] is { Removed: false } row && (row.Roles & Deciders) != 0;

    /// <summary>Nobody was named for anything, and no place belongs to it.</summary>
    private bool IsNew(ServedWorkspace workspace) =>
        !places.Of(workspace.Identity.Name).Any()
        && workspace.Host.State.People.All(m => m.Removed || m.Roles == policy.RolesOfUnknown || (m.Roles & (Deciders | Roles.SalesManager)) == 0);

    /// <summary>The sender's id, where they are of this organisation and no guest.</summary>
    private async Task<string?> InternalAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.From.AadObjectId is not { Length: > 0 } id || !policy.IsOurs(turn.From.TenantId))
            return null;
        var member = await turn.Connector.FindMemberAsync(turn.Reference, id, cancellationToken);
        return member?.UserRole is { } role && !role.Equals("user", StringComparison.OrdinalIgnoreCase) ? null : id;
    }
}

using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using TeamsAlign.Requests;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Roadmap.Api;

/// <summary>Rows of the board, without what somebody drafted.</summary>
internal sealed class PlanItemRows(IOptions<JsonOptions> json) : KeptRows<PlanItem, PlanItemRow>(json, Changes)
{
    /// <summary>An item's row shows its requests and what hangs on them.</summary>
    private static HashSet<string>? Changes(WorkspaceState before, WorkspaceState after)
    {
        if (RowChanges.Between(before, after) is not { } requests)
            return null;
        var items = requests.SelectMany(k => new[] { before.Requests[k], after.Requests[k] }).OfType<Request>().SelectMany(r => r.PlanItems);
        return after.PlanItems.ChangedSince(before.PlanItems).Concat(items).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}

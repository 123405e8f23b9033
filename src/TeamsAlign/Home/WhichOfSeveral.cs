using System.Security.Claims;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Home;

/// <summary>
/// Which of several workspaces a caller means: the one they name, else their only one. Whoever is no member of one is told the same as of one that
/// does not exist.
/// </summary>
internal sealed class WhichOfSeveral(ServedWorkspaces served, ServeListed listed, Memberships memberships, TenantPolicy policy) : IWhichWorkspace
{
    private const string Title = "Which product line?";

    public async ValueTask<FoundWorkspace> ForAsync(ClaimsPrincipal caller, string? named, CancellationToken cancellationToken)
    {
        if (named is { Length: > 0 })
            return await NamedAsync(caller, named, cancellationToken);
        var theirs = await OfAsync(caller, cancellationToken);
        return theirs switch
        {
            [var one] => new FoundWorkspace(one, null),
            [] when !listed.IsReady => FoundWorkspace.No(LoadingHandler.Answer("TeamsAlign is starting. Try again in a moment.")),
            [] => FoundWorkspace.No(TypedResults.Problem(
                title: "Not allowed", statusCode: StatusCodes.Status403Forbidden, extensions: Code("no-product-line"),
                detail: "You are not a member of any product line. Ask in the team that works with it, or its administrator.")),
            _ => FoundWorkspace.No(TypedResults.Problem(
                title: Title, statusCode: StatusCodes.Status409Conflict,
                detail: "You are a member of several product lines. Say which one you mean.",
                extensions: new Dictionary<string, object?> { ["code"] = "which-product-line", ["productLines"] = theirs.Select(ProductLineView.Of).ToArray() })),
        };
    }

    public async ValueTask<IReadOnlyList<ServedWorkspace>> OfAsync(ClaimsPrincipal caller, CancellationToken cancellationToken) =>
        PeopleDesk.InternalId(caller, policy) is { Length: > 0 } id ? await memberships.OfAsync(id, cancellationToken) : [];

    private async ValueTask<FoundWorkspace> NamedAsync(ClaimsPrincipal caller, string named, CancellationToken cancellationToken)
    {
        if (served.Find(named) is { } workspace)
        {
            if (!workspace.Host.IsReady)
                return FoundWorkspace.No(LoadingHandler.Answer(workspace.Host.Progress.Sentence));
            if (PeopleDesk.InternalId(caller, policy) is { Length: > 0 } id && await Memberships.IsInAsync(workspace, id, cancellationToken))
                return new FoundWorkspace(workspace, null);
        }
        else if (!listed.HasLooked)
        {
            return FoundWorkspace.No(LoadingHandler.Answer("TeamsAlign is starting. Try again in a moment."));
        }

        return FoundWorkspace.No(TypedResults.Problem(
            title: "Not allowed", statusCode: StatusCodes.Status403Forbidden, extensions: Code("not-a-member"),
            detail: "This is open to members of the product line only. You are not one of them, or it is paused."));
    }

    private static Dictionary<string, object?> Code(string code) => new() { ["code"] = code };
}

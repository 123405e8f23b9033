using System.Security.Claims;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Says which workspace a signed-in caller means.</summary>
internal interface IWhichWorkspace
{
    /// <param name="named">Its key, where the caller said it.</param>
    ValueTask<FoundWorkspace> ForAsync(ClaimsPrincipal caller, string? named, CancellationToken cancellationToken);

    /// <summary>Those the caller is a member of, by their names.</summary>
    ValueTask<IReadOnlyList<ServedWorkspace>> OfAsync(ClaimsPrincipal caller, CancellationToken cancellationToken);
}

/// <summary>The workspace, or why there is none.</summary>
internal readonly record struct FoundWorkspace(ServedWorkspace? Workspace, IResult? Answer)
{
    public static FoundWorkspace No(IResult answer) => new(null, answer);
}

/// <summary>There is one; whether the caller may see it is said by its own people.</summary>
internal sealed class OnlyWorkspace(ServedWorkspaces served) : IWhichWorkspace
{
    public ValueTask<FoundWorkspace> ForAsync(ClaimsPrincipal caller, string? named, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new FoundWorkspace(served.Only, null));

    public ValueTask<IReadOnlyList<ServedWorkspace>> OfAsync(ClaimsPrincipal caller, CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<ServedWorkspace>>([]);
}

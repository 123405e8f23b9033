using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>The product lines a caller may choose from.</summary>
internal static class ProductLinesApi
{
    public static void MapProductLines(this WebApplication app) => app.MapGet("/api/product-lines", AllAsync)
        .RequireAuthorization(IdentitySetup.ApiPolicy).ProducesProblem(StatusCodes.Status401Unauthorized).WithName("getProductLines").WithTags("Product lines");

    /// <summary>Empty where this installation has only one.</summary>
    private static async Task<Ok<ProductLineView[]>> AllAsync(IWhichWorkspace which, ClaimsPrincipal caller, CancellationToken cancellationToken) =>
        TypedResults.Ok<ProductLineView[]>([.. (await which.OfAsync(caller, cancellationToken)).Select(ProductLineView.Of)]);
}

/// <param name="Key">What the header <c>Product-Line</c> takes.</param>
internal sealed record ProductLineView(string Key, string Name)
{
    public static ProductLineView Of(ServedWorkspace workspace) => new(workspace.Identity.Name, workspace.Identity.Title ?? workspace.Identity.Name);
}

using Microsoft.Extensions.FileProviders;

namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>Serves the built page at <c>/</c>.</summary>
internal static class PageFiles
{
    public static void MapPageFiles(this WebApplication app)
    {
        if (Find(app) is not { } folder)
        {
            app.MapGet("/", () => Results.Text(
                "The page is not built. Building TeamsAlign.Local builds it; that needs Node.", statusCode: StatusCodes.Status503ServiceUnavailable));
            return;
        }

        var files = new PhysicalFileProvider(folder);
        app.UseFileServer(new FileServerOptions { FileProvider = files, EnableDefaultFiles = true });
    }

    /// <summary>Beside the assembly when it was published or copied, beside the sources when it runs from there.</summary>
    private static string? Find(WebApplication app)
    {
        string?[] places =
        [
            app.Configuration["Page:Path"],
            Path.Combine(AppContext.BaseDirectory, "wwwroot", "page"),
            Path.Combine(app.Environment.ContentRootPath, "wwwroot", "page"),
        ];
        return places.FirstOrDefault(place => place is not null && File.Exists(Path.Combine(place, "index.html")));
    }
}

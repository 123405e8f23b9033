namespace TeamsAlign.Shell;

/// <summary>The pages that Teams shows: tab, side panel, stage and configuration.</summary>
internal static class ClientSetup
{
    private static readonly string[] Pages = ["tab", "panel", "stage", "config"];

    public static void MapClient(this WebApplication app)
    {
        app.UseStaticFiles();
        foreach (var page in Pages)
            app.MapGet($"/{page}", (IWebHostEnvironment environment) => Page(environment, page)).AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult Page(IWebHostEnvironment environment, string page)
    {
        var file = environment.WebRootFileProvider.GetFileInfo($"app/{page}.html");
        return file.Exists
            ? Results.Stream(file.CreateReadStream(), "text/html; charset=utf-8")
            : Results.Problem(title: "The client is not built", detail: "Build it with: dotnet build src/TeamsAlign", statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}

namespace TeamsAlign.Shell.Local;

/// <summary>Serves the Teams-like page, its API and the local Graph under this app's own address, so that page and tab share an origin.</summary>
internal static class LocalPages
{
    private static readonly string[] Paths = ["/", "/local/{**rest}", "/graph/{**rest}", "/v1.0/{**rest}", "/control/{**rest}", "/connector/{**rest}"];

    public static void MapLocalPages(this WebApplication app, LocalServices services)
    {
        foreach (var path in Paths)
            app.MapForwarder(path, services.Url).AllowAnonymous();
    }
}

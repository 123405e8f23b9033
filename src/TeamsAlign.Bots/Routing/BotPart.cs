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

    /// <summary>Whether it has a handler of its own for a command, a pattern of text or a button: for a part that answers the same wherever it is asked.</summary>
    public bool Knows(ActivityTurn turn)
    {
        if (turn.Activity is { Type: ActivityTypes.Invoke, Name: InvokeNames.Execute })
            return Routes.Executes.Has(turn.Data.Inner("action").Text("verb"));
        if (turn.Activity.Type != ActivityTypes.Message)
            return false;
        var said = new TextTurn(turn.Context, MentionText.Of(turn.Activity));
        return Routes.Texts.Has(said.Command) || Routes.Patterns.Exists(p => p.Pattern.IsMatch(said.Text));
    }

    internal BotRoutes Routes { get; } = new();

    internal ConnectorClient Connector { get; }

    internal IBotReadiness? Readiness { get; }

    internal ActivityDispatch Activities { get; }

    internal InvokeDispatch Invokes { get; }
}

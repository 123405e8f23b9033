namespace TeamsAlign.Bots;

/// <summary>Says which bot answers. An app with several behind one address registers one; without it all modules are one bot.</summary>
public interface IBotDirectory
{
    /// <summary>Asked before each turn. May write, for example to ask where something belongs.</summary>
    /// <param name="turn">What came, with its value as data.</param>
    /// <param name="cancellationToken">Ends with the time the channel allows.</param>
    ValueTask<BotPart> FindAsync(ActivityTurn turn, CancellationToken cancellationToken);
}

/// <summary>All modules are one bot.</summary>
internal sealed class OneBot(IEnumerable<IBotModule> modules, ConnectorClient connector, IEnumerable<IBotReadiness> readiness) : IBotDirectory
{
    private readonly BotPart _part = new(modules, connector, readiness.FirstOrDefault());

    public ValueTask<BotPart> FindAsync(ActivityTurn turn, CancellationToken cancellationToken) => ValueTask.FromResult(_part);
}

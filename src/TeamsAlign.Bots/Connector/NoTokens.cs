namespace TeamsAlign.Bots;

/// <summary>Sends no token: for emulators on one's own machine.</summary>
public sealed class NoTokens : IBotTokenSource
{
    /// <inheritdoc/>
    public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken) => ValueTask.FromResult<string?>(null);
}

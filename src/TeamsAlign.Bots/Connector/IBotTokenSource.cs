namespace TeamsAlign.Bots;

/// <summary>Gives the bearer token for calls to the channel. Implementations cache.</summary>
public interface IBotTokenSource
{
    /// <summary>A token that is valid for at least some minutes; null sends none (unauthenticated local use).</summary>
    ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken);
}

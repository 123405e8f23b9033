using Microsoft.IdentityModel.JsonWebTokens;

namespace TeamsAlign.Bots;

/// <summary>Reads a token, lets its issuer check it, and keeps the result as long as it holds.</summary>
internal sealed class TokenCheck(ChannelIssuer channel, EntraIssuer entra, TokenCache cache)
{
    /// <returns>What the token says; null when it is not valid.</returns>
    /// <exception cref="MetadataUnavailableException">It cannot be decided now.</exception>
    public ValueTask<CheckedToken?> FindAsync(ReadOnlyMemory<char> token, CancellationToken cancellationToken) =>
        cache.Find(token.Span) is { } found && found.Generation == Generation(found.IsChannel)
            ? ValueTask.FromResult<CheckedToken?>(found)
            : new(ReadAsync(token.ToString(), cancellationToken));

    private async Task<CheckedToken?> ReadAsync(string text, CancellationToken cancellationToken)
    {
        JsonWebToken token;
        try
        {
            token = new JsonWebToken(text);
        }
        catch (ArgumentException)
        {
            return null;
        }

        TokenIssuer issuer = entra.Issuers.Contains(token.Issuer) ? entra : channel;
        var found = await issuer.CheckAsync(token, cancellationToken);
        if (found is not null)
            cache.Keep(text, found);
        return found;
    }

    private int Generation(bool isChannel) => isChannel ? channel.Generation : entra.Generation;
}

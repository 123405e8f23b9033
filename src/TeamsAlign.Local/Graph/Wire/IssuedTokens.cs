using TeamsAlign.Local.Teams.Tokens;

namespace TeamsAlign.Local.Graph.Wire;

/// <summary>Tokens of this machine's own issuer.</summary>
internal sealed class IssuedTokens(LocalTokens tokens) : IGraphTokens
{
    public async ValueTask<string?> ApplicationOfAsync(string token, CancellationToken cancellationToken) =>
        await tokens.ValidateGraphTokenAsync(token);
}

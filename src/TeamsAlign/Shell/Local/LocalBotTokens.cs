using TeamsAlign.Bots;

namespace TeamsAlign.Shell.Local;

/// <summary>The bot's tokens for the local connector.</summary>
internal sealed class LocalBotTokens(LocalTokens tokens) : IBotTokenSource
{
    public async ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken) =>
        await tokens.GetAsync("https://api.botframework.com/.default", cancellationToken);
}

using Microsoft.Extensions.Options;
using Microsoft.Identity.Abstractions;
using Microsoft.Identity.Web;

namespace TeamsAlign.Bots;

/// <summary>The bot's own token from Entra through Microsoft.Identity.Web: certificate, managed identity, federated credential or secret.</summary>
internal sealed class EntraTokens(ITokenAcquisition acquisition, IOptions<BotOptions> options, TimeProvider time) : IBotTokenSource, IDisposable
{
    /// <summary>Name of the identity options of the bot, so that an app can have others beside them.</summary>
    public const string OptionsName = "TeamsBot";

    private static readonly TimeSpan EarlyBy = TimeSpan.FromMinutes(5);
    private readonly SemaphoreSlim _one = new(1);
    private (string Token, DateTimeOffset ExpiresAt)? _held;

    public async ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken)
    {
        if (Held() is { } token)
            return token;
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (Held() is { } meanwhile)
                return meanwhile;
            var result = await acquisition.GetAuthenticationResultForAppAsync(
                options.Value.TokenScope,
                OptionsName,
                null,
                new TokenAcquisitionOptions { AuthenticationOptionsName = OptionsName, CancellationToken = cancellationToken });
            _held = (result.AccessToken, result.ExpiresOn);
            return result.AccessToken;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private string? Held() => _held is { } held && held.ExpiresAt - EarlyBy > time.GetUtcNow() ? held.Token : null;
}

using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace TeamsAlign.Bots;

/// <summary>
/// Signing keys of one issuer, by key id. Unlike the library's ConfigurationManager, an unknown key id waits for one fresh download, so that
/// the first request after a key rotation succeeds; downloads are at least ten seconds apart, whatever strangers send. Keys older than
/// twelve hours are fetched again by one request, while the others go on with what is known: a slow issuer must not stop the bot.
/// </summary>
internal sealed class SigningKeys(string metadataAddress, HttpClient http, TimeProvider time, ILogger<SigningKeys> log) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(10);
    private readonly SemaphoreSlim _one = new(1);
    private volatile KeySet? _keys;
    private DateTimeOffset _triedAt = DateTimeOffset.MinValue;

    /// <summary>Raised by one with every download: what was checked with older keys must be checked again.</summary>
    public int Generation => _keys?.Generation ?? 0;

    /// <returns>The key; null when the issuer has none of this id.</returns>
    /// <exception cref="MetadataUnavailableException">No keys could be downloaded yet.</exception>
    public async ValueTask<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var keys = _keys;
        var known = keys?.ById.GetValueOrDefault(keyId);
        if (known is not null && keys!.LoadedAt + Fresh > time.GetUtcNow())
            return known;
        if (!await _one.WaitAsync(known is null ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancellationToken))
            return known;
        keys = await RefreshAsync(keys, cancellationToken) ?? throw new MetadataUnavailableException();
        return keys.ById.GetValueOrDefault(keyId);
    }

    public void Dispose() => _one.Dispose();

    /// <summary>Called by whoever holds <see cref="_one"/>; gives it back.</summary>
    private async Task<KeySet?> RefreshAsync(KeySet? seen, CancellationToken cancellationToken)
    {
        try
        {
            var now = time.GetUtcNow();
            if (!ReferenceEquals(_keys, seen) || now - _triedAt < Apart)
                return _keys;
            _triedAt = now;
            var documents = new HttpDocumentRetriever(http) { RequireHttps = !new Uri(metadataAddress).IsLoopback };
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(metadataAddress, documents, cancellationToken);
            var generation = Generation + 1;
            var byId = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
            foreach (var key in metadata.JsonWebKeySet.Keys)
                if (key.Kid is { Length: > 0 } id)
                    byId[id] = new(key, generation);
            _keys = new(byId, now, generation);
            Log.KeysLoaded(log, byId.Count);
        }
        catch (Exception failure) when (failure is IOException or HttpRequestException or InvalidOperationException or ArgumentException or TaskCanceledException
            && !cancellationToken.IsCancellationRequested)
        {
            // Keys that were good stay good while the issuer cannot be reached; without any, nobody gets in.
            Log.KeysUnavailable(log, failure.GetType().Name);
        }
        finally
        {
            _one.Release();
        }

        return _keys;
    }

    private sealed record KeySet(Dictionary<string, SigningKey> ById, DateTimeOffset LoadedAt, int Generation);
}

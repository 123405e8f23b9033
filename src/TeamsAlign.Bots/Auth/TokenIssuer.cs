using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsAlign.Bots;

/// <summary>Checks the tokens of one kind of issuer: signature, issuer, audience, lifetime.</summary>
internal abstract class TokenIssuer(SigningKeys keys, IEnumerable<string> issuers, IEnumerable<string> audiences, TimeProvider time)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512"];
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly string[] _audiences = [.. audiences];

    public HashSet<string> Issuers { get; } = new(issuers, StringComparer.Ordinal);

    public int Generation => keys.Generation;

    /// <returns>What the token says; null when it is not valid.</returns>
    public async Task<CheckedToken?> CheckAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        // Cheap refusals first: a wrong issuer or algorithm must not make us download keys.
        if (!Issuers.Contains(token.Issuer) || !Algorithms.Contains(token.Alg) || string.IsNullOrEmpty(token.Kid))
            return null;
        if (await keys.FindAsync(token.Kid, cancellationToken) is not { } key)
            return null;
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = Issuers,
            ValidAudiences = _audiences,
            ValidAlgorithms = Algorithms,
            IssuerSigningKey = key.Key,
            TryAllIssuerSigningKeys = false,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = Skew,
            LifetimeValidator = (from, to, _, _) => IsNow(from, to),
        });
        return result.IsValid && Accepts(token, key)
            ? new(this is ChannelIssuer, Claim(token, "serviceurl"), key.Endorsements, token.ValidTo, key.Generation)
            : null;
    }

    protected static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    protected abstract bool Accepts(JsonWebToken token, SigningKey key);

    private bool IsNow(DateTime? from, DateTime? to)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return to is { } end && now <= end + Skew && (from is not { } start || now >= start - Skew);
    }
}

using System.Collections.Concurrent;
using Microsoft.IdentityModel.Tokens;

namespace TeamsAlign.Shell;

/// <summary>
/// Checks a token's signature once and not at each of the calls it comes with: that took a third of a small answer's time. A token counts no
/// longer than it says itself, and after a few minutes it is checked again, in case its key was withdrawn. Refusals are never kept.
/// </summary>
/// <param name="check">What checks tokens.</param>
/// <param name="time">Tells when a token has ended.</param>
internal sealed class KnownTokens(TokenHandler check, TimeProvider time) : TokenHandler
{
    /// <summary>So many people at most; then it starts anew.</summary>
    private const int Most = 4096;

    private static readonly TimeSpan BelieveFor = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, (TokenValidationResult Verdict, DateTimeOffset Until)> known = new(StringComparer.Ordinal);

    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        if (known.TryGetValue(token, out var kept) && time.GetUtcNow() < kept.Until)
            return kept.Verdict;
        var result = await check.ValidateTokenAsync(token, validationParameters);
        if (!result.IsValid)
            return result;
        if (known.Count >= Most)
            known.Clear();
        var (ends, recheck) = (new DateTimeOffset(result.SecurityToken.ValidTo, TimeSpan.Zero), time.GetUtcNow() + BelieveFor);
        known[token] = (result, ends < recheck ? ends : recheck);
        return result;
    }

    public override SecurityToken ReadToken(string token) => check.ReadToken(token);
}

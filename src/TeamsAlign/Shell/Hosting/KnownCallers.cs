using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authentication;

namespace TeamsAlign.Shell;

/// <summary>
/// Checks a token once and not at each of the calls it comes with: its signature took a third of a small answer's time, and what the scheme does around it a tenth. A token
/// counts no longer than it says itself, and after a few minutes it is checked again, in case its key was withdrawn. Refusals are never kept.
/// </summary>
internal sealed class KnownCallers(TimeProvider time)
{
    /// <summary>So many people at most; then it starts anew.</summary>
    private const int Most = 4096;

    private static readonly TimeSpan BelieveFor = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, (AuthenticateResult Verdict, DateTimeOffset Until)> known = new(StringComparer.Ordinal);

    /// <param name="header">The whole of the request's <c>Authorization</c>.</param>
    /// <param name="check">Checks what is not known.</param>
    public ValueTask<AuthenticateResult> FindAsync(string header, Func<Task<AuthenticateResult>> check) =>
        known.TryGetValue(header, out var kept) && time.GetUtcNow() < kept.Until ? ValueTask.FromResult(kept.Verdict) : new(CheckAsync(header, check));

    private async Task<AuthenticateResult> CheckAsync(string header, Func<Task<AuthenticateResult>> check)
    {
        var result = await check();
        if (!result.Succeeded || result.Properties?.ExpiresUtc is not { } ends)
            return result;
        if (known.Count >= Most)
            known.Clear();
        var recheck = time.GetUtcNow() + BelieveFor;
        known[header] = (result, ends < recheck ? ends : recheck);
        return result;
    }
}

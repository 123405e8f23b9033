using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;

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

/// <summary>The bearer scheme for the calls of the API and nothing else, with what it found out kept.</summary>
internal sealed class KnownCallerHandler(KnownCallers known, IOptionsMonitor<JwtBearerOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : JwtBearerHandler(options, logger, encoder)
{
    /// <summary>Has the scheme handled here; its options stay whose they were.</summary>
    public static void Use(IServiceCollection services)
    {
        services.AddSingleton<KnownCallers>();
        services.AddTransient<KnownCallerHandler>();
        services.PostConfigure<AuthenticationOptions>(o => o.SchemeMap[JwtBearerDefaults.AuthenticationScheme].HandlerType = typeof(KnownCallerHandler));
    }

    // Activities bring tokens of the channel, and the local stand-ins have their own: neither is for this scheme.
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Path.StartsWithSegments(LiveHub.Path, StringComparison.Ordinal))
            return await base.HandleAuthenticateAsync();
        if (!Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || Request.Path.StartsWithSegments("/api/messages", StringComparison.Ordinal))
            return AuthenticateResult.NoResult();
        return Request.Headers.Authorization is [{ Length: > 0 } header] ? await known.FindAsync(header, base.HandleAuthenticateAsync) : AuthenticateResult.NoResult();
    }
}

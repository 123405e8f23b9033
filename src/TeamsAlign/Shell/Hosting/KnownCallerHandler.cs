using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;

namespace TeamsAlign.Shell;

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

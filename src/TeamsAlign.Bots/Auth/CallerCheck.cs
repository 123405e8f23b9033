using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TeamsAlign.Bots;

/// <summary>
/// Decides who may deliver activities: the checks of the Bot Connector authentication, in their order. A refusal never says why to the caller.
/// </summary>
internal sealed class CallerCheck(
    IOptions<BotOptions> options, Lazy<TokenCheck> tokens, ServiceHosts hosts, ILogger<CallerCheck> log)
{
    private const string Scheme = "Bearer ";
    private const string Teams = "msteams";
    private readonly BotOptions _options = options.Value;

    public async ValueTask<Caller> CheckAsync(HttpContext http, Activity activity)
    {
        var headers = http.Request.Headers.Authorization;
        if (headers.Count == 0)
            return Without(http, activity);
        var header = headers.Count == 1 ? headers[0] ?? "" : "";
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || header.AsSpan(Scheme.Length).Contains(' ') || header.Length == Scheme.Length)
            return Refuse("header");
        var token = header.AsMemory(Scheme.Length);
        try
        {
            var found = await tokens.Value.FindAsync(token, http.RequestAborted);
            return found is null ? Refuse("token") : Agrees(found, activity);
        }
        catch (MetadataUnavailableException)
        {
            return Caller.Unknown;
        }
    }

    private Caller Agrees(CheckedToken token, Activity activity)
    {
        if (!Serves(activity.ChannelId))
            return Refuse("channel");
        if (!token.IsChannel)
            return hosts.Allows(activity.ServiceUrl) ? Caller.Accepted : Refuse("service address");
        if (!token.Endorsements.Contains(activity.ChannelId, StringComparer.Ordinal))
            return Refuse("endorsement");
        return string.Equals(token.ServiceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase) && token.ServiceUrl is not null
            ? Caller.Accepted
            : Refuse("service address");
    }

    /// <summary>No header: only in unauthenticated local mode, from this machine, not from a browser page, not through a proxy.</summary>
    private Caller Without(HttpContext http, Activity activity)
    {
        if (!_options.DangerouslyAllowUnauthenticatedFromLoopback)
            return Refuse("header");
        var request = http.Request.Headers;
        // No remote address means an in-process transport such as a test server.
        var isHere = http.Connection.RemoteIpAddress is not { } from || System.Net.IPAddress.IsLoopback(from);
        var isDirect = request.Origin.Count == 0 && !request.ContainsKey("X-Forwarded-For") && !request.ContainsKey("Forwarded");
        if (!isHere || !isDirect)
            return Refuse("origin");
        return activity.ServiceUrl is null || hosts.Allows(activity.ServiceUrl) ? Caller.Accepted : Refuse("service address");
    }

    private bool Serves(string? channelId) => channelId == Teams || (channelId is not null && _options.Channels.Contains(channelId));

    private Caller Refuse(string check)
    {
        Log.Refused(log, check);
        BotTelemetry.Refused();
        return Caller.Refused;
    }
}

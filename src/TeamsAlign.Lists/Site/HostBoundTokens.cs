using Microsoft.Kiota.Abstractions.Authentication;

namespace TeamsAlign.Lists;

/// <summary>
/// Hands a token out for the allowed hosts only, and only over TLS or to this machine. A production token must not end in a local stand-in
/// because of a wrong address in a setting, nor at the target of a link in an answer.
/// </summary>
internal sealed class HostBoundTokens : IAccessTokenProvider
{
    private readonly Func<CancellationToken, Task<string>> token;

    public HostBoundTokens(GraphOptions options, Func<CancellationToken, Task<string>> token)
    {
        var hosts = options.AllowedHosts;
        if (hosts.Count == 0) throw new ArgumentException("Name the hosts a token may be sent to.", nameof(options));
        if (hosts.Any(IsLoopback) && !hosts.All(IsLoopback))
            throw new ArgumentException("A token for this machine and a token for Graph are never the same token.", nameof(options));
        (this.token, AllowedHostsValidator) = (token, new(hosts));
        if (!MayGoTo(options.BaseUrl)) throw new ArgumentException($"No token may be sent to '{options.BaseUrl.Host}'.", nameof(options));
    }

    public AllowedHostsValidator AllowedHostsValidator { get; }

    public async Task<string> GetAuthorizationTokenAsync(
        Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
        MayGoTo(uri) ? await AskAsync(cancellationToken) : "";

    private async Task<string> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await token(cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever sign-in library stands behind it: to callers of lists it is one more way in which a call did not work.
            throw new ListsException(ListsFault.SignInFailed, "No token for Graph could be had.", innerException: e);
        }
    }

    private bool MayGoTo(Uri uri) => AllowedHostsValidator.IsUrlHostValid(uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback);

    private static bool IsLoopback(string host) => host is "localhost" or "127.0.0.1" or "[::1]" or "::1";
}

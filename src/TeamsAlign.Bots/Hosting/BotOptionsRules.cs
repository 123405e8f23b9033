using Microsoft.Extensions.Options;

namespace TeamsAlign.Bots;

/// <summary>What data annotations cannot say about <see cref="BotOptions"/>.</summary>
internal sealed class BotOptionsRules : IValidateOptions<BotOptions>
{
    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        var failures = new List<string>();
        if (options.AppId.Length == 0 && !options.DangerouslyAllowUnauthenticatedFromLoopback)
            failures.Add("AppId is missing: without it no token can be checked.");
        foreach (var origin in options.ServiceOrigins)
            if (!IsOrigin(origin))
                failures.Add($"ServiceOrigins: \"{origin}\" is not an origin such as https://host, http://127.0.0.1:7100 or http://localhost:*.");
        foreach (var host in options.ServiceHosts)
            if (Uri.CheckHostName(host) is UriHostNameType.Unknown)
                failures.Add($"ServiceHosts: \"{host}\" is not a host name.");
        foreach (var address in new[] { options.ChannelMetadata, options.EntraMetadata })
            if (Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme != Uri.UriSchemeHttps && !url.IsLoopback)
                failures.Add($"Metadata must be fetched over HTTPS: {address}");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static bool IsOrigin(string text)
    {
        var anyPort = text.EndsWith(":*", StringComparison.Ordinal);
        return Uri.TryCreate(anyPort ? text[..^2] : text, UriKind.Absolute, out var url) &&
            (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)) &&
            url.PathAndQuery == "/" && (!anyPort || url.IsLoopback);
    }
}

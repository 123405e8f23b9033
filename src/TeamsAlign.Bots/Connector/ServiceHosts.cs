namespace TeamsAlign.Bots;

/// <summary>Decides where the bot may send messages, and with them its token: <c>serviceUrl</c> comes from outside.</summary>
internal sealed class ServiceHosts(IEnumerable<string> hosts, IEnumerable<string> origins, bool onlyOrigins = false)
{
    /// <summary>Microsoft's own, as its newest SDK lists them, without storage and Graph; a name covers its subdomains.</summary>
    private static readonly string[] Known =
    [
        "botframework.com", "botframework.us", "botframework.azure.cn",
        "smba.trafficmanager.net", "teams.microsoft.com", "teams.microsoft.us",
    ];

    /// <summary>Where files go that people accepted: their own drives.</summary>
    private static readonly string[] Drives = ["sharepoint.com", "sharepoint.us", "sharepoint.cn"];

    private readonly string[] _drives = onlyOrigins ? [] : [.. Drives, .. hosts];
    private readonly string[] _hosts = onlyOrigins ? [] : [.. Known, .. hosts];
    private readonly string[] _origins = [.. origins.Select(origin => origin.TrimEnd('/'))];

    // A bot meets very few addresses, mostly one.
    private string? _lastAllowed;

    public bool Allows(string? serviceUrl)
    {
        if (serviceUrl is not null && serviceUrl == _lastAllowed)
            return true;
        if (!Allows(serviceUrl, _hosts))
            return false;
        _lastAllowed = serviceUrl;
        return true;
    }

    public bool AllowsFile(string? uploadUrl) => Allows(uploadUrl, _drives);

    private bool Allows(string? address, string[] hosts)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.UserInfo.Length > 0)
            return false;
        if (url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && hosts.Any(host => Covers(host, url.IdnHost)))
            return true;
        return _origins.Any(origin => Matches(origin, url));
    }

    private static bool Covers(string host, string name) =>
        name.Equals(host, StringComparison.OrdinalIgnoreCase) ||
        (name.Length > host.Length && name[^(host.Length + 1)] == '.' && name.EndsWith(host, StringComparison.OrdinalIgnoreCase));

    private static bool Matches(string origin, Uri url) => origin.EndsWith(":*", StringComparison.Ordinal)
        ? url.IsLoopback && $"{url.Scheme}://{url.Host}".Equals(origin[..^2], StringComparison.OrdinalIgnoreCase)
        : url.GetLeftPart(UriPartial.Authority).Equals(origin, StringComparison.OrdinalIgnoreCase);
}

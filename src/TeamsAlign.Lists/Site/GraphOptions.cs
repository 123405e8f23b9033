namespace TeamsAlign.Lists;

/// <summary>Where Graph is and how to be let in.</summary>
public sealed class GraphOptions
{
    /// <summary>The hosts that production tokens may be sent to unless <see cref="AllowedHosts"/> says otherwise.</summary>
    public static IReadOnlyList<string> KnownHosts { get; } =
        ["graph.microsoft.com", "graph.microsoft.us", "dod-graph.microsoft.us", "microsoftgraph.chinacloudapi.cn"];

    /// <summary>Ends in a version segment of four characters, without a path before it: the SDK's batches cut exactly that off.</summary>
    public Uri BaseUrl { get; init; } = new("https://graph.microsoft.com/v1.0");

    /// <summary>Composite id of the site (host,collection,web), or <c>root</c>. One of this and <see cref="SitePath"/>.</summary>
    public string? SiteId { get; init; }

    /// <summary>Address of the site as <c>host:/sites/name</c>, or its web address.</summary>
    public string? SitePath { get; init; }

    /// <summary>Gives an access token for Graph. Asked before every call, so it should remember. Null sends none.</summary>
    public Func<CancellationToken, Task<string>>? Token { get; init; }

    /// <summary>A token is never sent to any other host. A loopback address has to be named here, and then must be the only one.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = KnownHosts;

    /// <summary>How long one attempt may take, waiting at the gate not counted. Default 30 s; shorter means more writes of unknown outcome.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How this application introduces itself; Microsoft gives decorated callers priority.</summary>
    public string Agent { get; init; } = "NONISV|TeamsAlign|TeamsAlign/0.1";
}

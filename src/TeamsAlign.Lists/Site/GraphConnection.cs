using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace TeamsAlign.Lists;

/// <summary>
/// A Graph client that keeps the rules of this library: one connection pool, every call through the gate, no repetition behind the caller's
/// back, tokens only to known hosts. One per process is enough for any number of sites.
/// </summary>
public sealed class GraphConnection : IDisposable
{
    private readonly HttpClient http;
    private readonly TimeProvider time;
    private readonly ILoggerFactory loggers;

    /// <exception cref="ArgumentException">The options would send a token where it must not go.</exception>
    public GraphConnection(GraphOptions options, ThrottlingGate gate, TimeProvider time, ILoggerFactory loggers)
    {
        (Gate, this.time, this.loggers) = (gate, time, loggers);
        IAuthenticationProvider authentication = options.Token is { } token
            ? new BaseBearerTokenAuthenticationProvider(new HostBoundTokens(options, token))
            : new AnonymousAuthenticationProvider();
        http = Client(options);
        Graph = new(http, authentication, options.BaseUrl.AbsoluteUri.TrimEnd('/'));
    }

    /// <summary>The SDK's client, for calls that have nothing to do with lists; they pass the gate like all others.</summary>
    public GraphServiceClient Graph { get; }

    /// <summary>The gate all calls pass.</summary>
    public ThrottlingGate Gate { get; }

    /// <summary>Subscriptions to lists of any site.</summary>
    public WebhookSubscriptions Subscriptions => new(Graph, time);

    /// <summary>The lists of a site whose id is known.</summary>
    public SiteLists Lists(string siteId) => new(Graph, siteId, Gate, time, loggers.CreateLogger<SiteLists>());

    /// <summary>Finds a site by <c>root</c>, its composite id, <c>host:/sites/name</c> or its web address.</summary>
    /// <exception cref="ListsException">NotFound, NotAllowed, and what any read can throw.</exception>
    public async Task<SiteLists> FindSiteAsync(string site, CancellationToken cancellationToken)
    {
        var name = Uri.TryCreate(site, UriKind.Absolute, out var web) && web.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? (web.AbsolutePath == "/" ? web.Host : $"{web.Host}:{web.AbsolutePath.TrimEnd('/')}")
            : site;
        var request = Graph.Sites[name];
        using var answer = await new GraphSender(Graph.RequestAdapter, time).ReadAsync(
            () => request.ToGetRequestInformation(r => r.QueryParameters.Select = ["id"]), GraphCall.OneItem, Priority.Background, cancellationToken);
        return Lists(answer.RootElement.Text("id") ?? throw new ListsException(ListsFault.Unreachable, "Graph answered a site without an id."));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Graph.Dispose();
        http.Dispose();
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The client owns its handlers and disposes of them.")]
    private HttpClient Client(GraphOptions options)
    {
        var handlers = GraphClientFactory.CreateDefaultHandlers().Where(h => h is not RetryHandler).Append(new GateHandler(Gate, options.Deadline, time));
        var pool = new SocketsHttpHandler
        {
            AutomaticDecompression = System.Net.DecompressionMethods.All,
            // Long enough to reuse, short enough to notice that Graph has moved.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        var client = GraphClientFactory.Create(handlers, finalHandler: pool);
        // Each attempt has its own deadline; waiting at the gate is not a failure.
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", options.Agent);
        return client;
    }
}

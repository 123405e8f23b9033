using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace TeamsAlign.Lists;

/// <summary>One site with a connection of its own: all that a program with a single workspace needs.</summary>
public sealed class GraphSite : IDisposable
{
    private GraphSite(GraphConnection connection, SiteLists lists) => (Connection, Lists) = (connection, lists);

    /// <summary>Also reaches other sites.</summary>
    public GraphConnection Connection { get; }

    /// <summary>The site's lists.</summary>
    public SiteLists Lists { get; }

    /// <summary>Connects and finds the site.</summary>
    /// <exception cref="ArgumentException">No site is named, or a token would go where it must not.</exception>
    /// <exception cref="ListsException">NotFound, NotAllowed, and what any read can throw.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The site that is returned owns the connection; a failure disposes of it.")]
    public static async Task<GraphSite> ConnectAsync(
        GraphOptions options, ThrottlingGate gate, TimeProvider time, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        var site = options.SiteId ?? options.SitePath ?? throw new ArgumentException("Name the site.", nameof(options));
        var connection = new GraphConnection(options, gate, time, loggers);
        try
        {
            return new(connection, await connection.FindSiteAsync(site, cancellationToken));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Connection.Dispose();
}

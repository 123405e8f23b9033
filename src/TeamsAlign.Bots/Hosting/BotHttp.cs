using System.Diagnostics.CodeAnalysis;

namespace TeamsAlign.Bots;

/// <summary>The two HTTP clients of the library. Neither follows redirects: a token must not travel on.</summary>
internal sealed class BotHttp : IDisposable
{
    /// <summary>Calls to the channel; sends may take half a minute.</summary>
    public HttpClient Connector { get; } = New(TimeSpan.FromSeconds(60));

    /// <summary>Signing keys; a request waits for them, and the channel waits for it.</summary>
    public HttpClient Metadata { get; } = New(TimeSpan.FromSeconds(5));

    public void Dispose()
    {
        Connector.Dispose();
        Metadata.Dispose();
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The client disposes its handler.")]
    private static HttpClient New(TimeSpan timeout)
    {
        var client = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            Timeout = timeout,
        };
        client.DefaultRequestHeaders.UserAgent.Add(new("TeamsAlign.Bots", typeof(BotHttp).Assembly.GetName().Version?.ToString(3)));
        return client;
    }
}

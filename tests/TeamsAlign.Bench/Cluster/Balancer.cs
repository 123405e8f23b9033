using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TeamsAlign.Bench.Cluster;

/// <summary>One address before several processes: each connection goes to the next that takes it. No stickiness, no HTTP: only bytes.</summary>
public sealed class Balancer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task accepting;
    private IReadOnlyList<Member> members = [];
    private int turn;

    public Balancer()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    public string Url => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>Those it sends people to.</summary>
    public void SendTo(IReadOnlyList<Member> those) => Volatile.Write(ref members, those);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Dispose();
        await accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
            _ = ServeAsync(await listener.AcceptTcpClientAsync(stop.Token));
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        using (var backend = await ConnectAsync())
        {
            if (backend is null)
                return;
            client.NoDelay = backend.NoDelay = true;
            var (near, far) = (client.GetStream(), backend.GetStream());
            // Whichever side ends first ends both.
            await Task.WhenAny(near.CopyToAsync(far, stop.Token), far.CopyToAsync(near, stop.Token));
        }
    }

    private async Task<TcpClient?> ConnectAsync()
    {
        var those = Volatile.Read(ref members);
        for (var i = 0; i < those.Count; i++)
        {
            var backend = new TcpClient();
            try
            {
                await backend.ConnectAsync(IPAddress.Loopback, those[(int)((uint)Interlocked.Increment(ref turn) % those.Count)].Port, stop.Token);
                return backend;
            }
            catch (SocketException)
            {
                backend.Dispose();
            }
        }

        return null;
    }
}

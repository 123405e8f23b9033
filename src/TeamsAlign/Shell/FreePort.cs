using System.Net;
using System.Net.Sockets;

namespace TeamsAlign.Shell;

/// <summary>Ports for what this process starts by itself.</summary>
internal static class FreePort
{
    /// <summary>A loopback port that nobody uses at this moment.</summary>
    public static int Take()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}

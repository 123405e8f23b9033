using System.Net;
using System.Net.Sockets;

namespace TeamsAlign.Shell;

/// <summary>Ports for what this process starts by itself.</summary>
internal static class FreePort
{
    // Below those that systems give to outgoing connections (Linux: from 32,768 on): one of these could get the port between this look at it and its use.
    private const int First = 20_000;
    private const int AfterLast = 32_768;

    private static int taken;

    /// <summary>A loopback port that nobody uses at this moment.</summary>
    public static int Take()
    {
        while (true)
        {
            // Processes that start at the same moment look at different ones, and none is given twice.
            var port = First + (int)(((Environment.ProcessId * 16L) + Interlocked.Increment(ref taken)) % (AfterLast - First));
            try
            {
                using var probe = new TcpListener(IPAddress.Loopback, port);
                probe.Start();
                return port;
            }
            catch (SocketException inUse) when (inUse.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
            {
                // Another one, then.
            }
        }
    }
}

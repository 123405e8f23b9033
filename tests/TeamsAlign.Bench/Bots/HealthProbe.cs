using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using TeamsAlign.Bench.Load;

namespace TeamsAlign.Bench.Bots;

/// <summary>
/// Asks after a server's health again and again. On a thread and a blocking socket of its own: in the thread pool it would stand behind the
/// load's own answers, and what it measured would be the driver.
/// </summary>
internal static class HealthProbe
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <returns>How long each answer took, in milliseconds.</returns>
    /// <exception cref="InvalidOperationException">The server said it is not well, or closed the connection.</exception>
    public static Task<List<double>> RunAsync(int port, TimeSpan warmUp, TimeSpan measured, CancellationToken cancellationToken) =>
        Task.Factory.StartNew(() => Ask(port, warmUp, measured, cancellationToken), cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static List<double> Ask(int port, TimeSpan warmUp, TimeSpan measured, CancellationToken cancellationToken)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(IPAddress.Loopback, port);
        var request = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"u8.ToArray();
        var took = new List<double>();
        cancellationToken.WaitHandle.WaitOne(warmUp);
        for (var from = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(from) < measured && !cancellationToken.IsCancellationRequested;)
        {
            var asked = Stopwatch.GetTimestamp();
            socket.Send(request);
            if (Status(socket) != 200)
                throw new InvalidOperationException("The bot says it is not well.");
            took.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            cancellationToken.WaitHandle.WaitOne(Pause);
        }

        return took;
    }

    private static int Status(Socket socket)
    {
        var buffer = new byte[4096];
        for (var filled = 0; filled < buffer.Length;)
        {
            var count = socket.Receive(buffer.AsSpan(filled));
            filled += count;
            if (count == 0)
                break;
            if (Connection.Head.Read(buffer.AsSpan(0, filled)) is { } head && filled >= head.Length + head.BodyLength)
                return head.Status;
        }

        throw new InvalidOperationException("The bot closed the connection.");
    }
}

using System.Net;
using System.Net.Sockets;
using TeamsAlign.Bench.Load;

namespace TeamsAlign.Bench.Bots;

/// <summary>Takes the bots' replies, as the channel would, and counts them.</summary>
internal sealed class ReplyStub : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private long _count;

    private static ReadOnlyMemory<byte> Created { get; } =
        "HTTP/1.1 201 Created\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 22\r\n\r\n{\"id\":\"1700000000001\"}"u8.ToArray();

    public long Count => Interlocked.Read(ref _count);

    public string Url => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/";

    public static ReplyStub Start()
    {
        var stub = new ReplyStub();
        stub._listener.Start(512);
        _ = stub.AcceptAsync();
        return stub;
    }

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            var socket = await _listener.AcceptSocketAsync(_stop.Token);
            socket.NoDelay = true;
            _ = Task.Run(() => AnswerAsync(socket));
        }
    }

    private async Task AnswerAsync(Socket socket)
    {
        using var connection = new Connection(socket);
        while (await connection.ReceiveAsync(_stop.Token) is not null)
        {
            Interlocked.Increment(ref _count);
            await connection.SendAsync(Created, _stop.Token);
        }
    }
}

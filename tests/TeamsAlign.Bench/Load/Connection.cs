using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TeamsAlign.Bench.Load;

/// <summary>
/// One HTTP/1.1 connection that is kept open, as bare as can be: driver and server share the machine, so every instruction here is missing there.
/// </summary>
internal sealed class Connection(Socket socket) : IDisposable
{
    private byte[] _buffer = new byte[16 * 1024];
    private int _filled;

    public static async Task<Connection> OpenAsync(int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
            return new(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public async ValueTask SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        while (bytes.Length > 0)
            bytes = bytes[await socket.SendAsync(bytes, SocketFlags.None, cancellationToken)..];
    }

    /// <summary>Reads one message, with a <c>Content-Length</c>, in chunks, or without a body.</summary>
    /// <returns>Its head; null when the other side has closed.</returns>
    public async ValueTask<Head?> ReceiveAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (Head.Read(_buffer.AsSpan(0, _filled)) is { } head && head.End(_buffer.AsSpan(0, _filled)) is { } end)
            {
                _buffer.AsSpan(end, _filled - end).CopyTo(_buffer);
                _filled -= end;
                return head;
            }

            if (_filled == _buffer.Length)
                Array.Resize(ref _buffer, _buffer.Length * 2);
            var count = await socket.ReceiveAsync(_buffer.AsMemory(_filled), SocketFlags.None, cancellationToken);
            if (count == 0)
                return null;
            _filled += count;
        }
    }

    /// <summary>Sends a request and waits for its response.</summary>
    /// <returns>The status.</returns>
    public async ValueTask<int> AskAsync(ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        await SendAsync(request, cancellationToken);
        return (await ReceiveAsync(cancellationToken) ?? throw new IOException("The server closed the connection.")).Status;
    }

    public void Dispose() => socket.Dispose();

    /// <summary>What the first lines of a message say.</summary>
    /// <param name="Status">Status of a response; 0 for a request.</param>
    /// <param name="Length">Bytes of the head.</param>
    /// <param name="BodyLength">Bytes of the body; <see cref="InChunks"/> where they say so themselves.</param>
    internal readonly record struct Head(int Status, int Length, int BodyLength)
    {
        public const int InChunks = -1;

        /// <summary>Where the message ends; null where its end has not come yet.</summary>
        public int? End(ReadOnlySpan<byte> message)
        {
            if (BodyLength != InChunks)
                return message.Length >= Length + BodyLength ? Length + BodyLength : null;
            for (var at = Length; ;)
            {
                var line = message[at..].IndexOf("\r\n"u8);
                if (line < 0 || !Utf8Parser.TryParse(message.Slice(at, line), out int size, out _, 'x'))
                    return null;
                at += line + 2 + size + 2;
                if (at > message.Length)
                    return null;
                if (size == 0)
                    return at;
            }
        }

        public static Head? Read(ReadOnlySpan<byte> message)
        {
            var end = message.IndexOf("\r\n\r\n"u8);
            if (end < 0)
                return null;
            var isResponse = message.StartsWith("HTTP/1.1 "u8);
            var status = isResponse && Utf8Parser.TryParse(message[9..12], out int value, out _) ? value : 0;
            return new(status, end + 4, BodyOf(message[..(end + 2)]));
        }

        private static int BodyOf(ReadOnlySpan<byte> head)
        {
            while (head.Length > 0)
            {
                var cut = head.IndexOf((byte)'\n');
                var line = head[..cut];
                head = head[(cut + 1)..];
                var colon = line.IndexOf((byte)':');
                if (colon == 14 && Ascii.EqualsIgnoreCase(line[..colon], "content-length"u8) &&
                    Utf8Parser.TryParse(line[(colon + 1)..].TrimStart((byte)' '), out int length, out _))
                    return length;
                if (colon == 17 && Ascii.EqualsIgnoreCase(line[..colon], "transfer-encoding"u8))
                    return InChunks;
            }

            return 0;
        }
    }
}

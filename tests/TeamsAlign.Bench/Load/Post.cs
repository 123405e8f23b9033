using System.Globalization;
using System.Text;

namespace TeamsAlign.Bench.Load;

/// <summary>A POST that differs from one time to the next in its id only (and, given several, in its token), built before anything is measured.</summary>
internal sealed class Post : IRequests
{
    /// <summary>Stands where the id goes.</summary>
    public const string Id = "000000000000";

    private readonly byte[] _body;
    private readonly byte[][] _heads;
    private readonly int[] _ids;
    private long _count;

    /// <param name="path">Path of the address.</param>
    /// <param name="body">JSON with <see cref="Id"/> where an id goes.</param>
    /// <param name="tokens">Tokens to use in rotation; none for no <c>Authorization</c>.</param>
    public Post(string path, string body, IReadOnlyList<string>? tokens = null)
    {
        _body = Encoding.UTF8.GetBytes(body);
        var head = $"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {_body.Length}\r\n";
        _heads = tokens is null
            ? [Encoding.ASCII.GetBytes(head + "\r\n")]
            : [.. tokens.Select(token => Encoding.ASCII.GetBytes($"{head}Authorization: Bearer {token}\r\n\r\n"))];
        _ids = [.. Places(body)];
    }

    public int Length => _heads.Max(head => head.Length) + _body.Length;

    public int WriteNext(Span<byte> into)
    {
        var number = Interlocked.Increment(ref _count);
        var head = _heads[number % _heads.Length];
        head.CopyTo(into);
        var body = into[head.Length..];
        _body.CopyTo(body);
        foreach (var at in _ids)
            number.TryFormat(body[at..], out _, "D12", CultureInfo.InvariantCulture);
        return head.Length + _body.Length;
    }

    private static IEnumerable<int> Places(string body)
    {
        for (var at = body.IndexOf(Id, StringComparison.Ordinal); at >= 0; at = body.IndexOf(Id, at + Id.Length, StringComparison.Ordinal))
            yield return at;
    }
}

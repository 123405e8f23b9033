using System.Text;

namespace TeamsAlign.Bench.Load;

/// <summary>GETs of several addresses in rotation, built before anything is measured.</summary>
internal sealed class Get : IRequests
{
    private readonly byte[][] _requests;
    private long _count = -1;

    /// <param name="paths">Paths with their queries.</param>
    /// <param name="token">For <c>Authorization</c>; null for none.</param>
    public Get(IEnumerable<string> paths, string? token)
    {
        var headers = "Host: 127.0.0.1\r\nAccept-Encoding: br, gzip\r\n" + (token is null ? "\r\n" : $"Authorization: Bearer {token}\r\n\r\n");
        _requests = [.. paths.Select(path => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\n{headers}"))];
        Length = _requests.Max(request => request.Length);
    }

    public int Length { get; }

    public int WriteNext(Span<byte> into)
    {
        var request = _requests[Interlocked.Increment(ref _count) % _requests.Length];
        request.CopyTo(into);
        return request.Length;
    }
}

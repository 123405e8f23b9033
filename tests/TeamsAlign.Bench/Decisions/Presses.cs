using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using TeamsAlign.Bench.Load;

namespace TeamsAlign.Bench.Decisions;

/// <summary>Activities as the channel posts them, each once and no two alike, written down before anything is measured.</summary>
internal sealed class Presses : IRequests
{
    private readonly byte[][] _posts;
    private int _next = -1;

    public Presses(IEnumerable<JsonObject> activities)
    {
        _posts = [.. activities.Select(Post)];
        Length = _posts.Max(post => post.Length);
    }

    public int Length { get; }

    /// <summary>How many were sent.</summary>
    public int Sent => Math.Min(Volatile.Read(ref _next) + 1, _posts.Length);

    public int WriteNext(Span<byte> into)
    {
        var number = Interlocked.Increment(ref _next);
        if (number >= _posts.Length)
            return 0;
        _posts[number].CopyTo(into);
        return _posts[number].Length;
    }

    private static byte[] Post(JsonObject activity)
    {
        var body = Encoding.UTF8.GetBytes(activity.ToJsonString());
        var head = Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {body.Length}\r\n\r\n"));
        return [.. head, .. body];
    }
}

using System.Globalization;
using TeamsAlign.Bench.Load;

namespace TeamsAlign.Bench.Decisions;

/// <summary>Searches from the compose box in rotation, each with an id of its own.</summary>
internal sealed class Rounds(IReadOnlyList<Post> posts) : IRequests
{
    private long _count = -1;

    public int Length { get; } = posts.Max(post => post.Length);

    public int WriteNext(Span<byte> into) => posts[(int)(Interlocked.Increment(ref _count) % posts.Count)].WriteNext(into);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{posts.Count} texts");
}

using System.Collections.Concurrent;

namespace TeamsAlign.Bench.Faults.People;

/// <summary>Everything that was attempted, and the requests that are known to exist.</summary>
internal sealed class Notebook(int workspaces)
{
    private readonly ConcurrentQueue<Attempt> _attempts = new();
    private readonly ConcurrentDictionary<int, string>[] _keys = [.. Enumerable.Range(0, workspaces).Select(_ => new ConcurrentDictionary<int, string>())];

    public IReadOnlyCollection<Attempt> Attempts => _attempts;

    public void Add(Attempt attempt)
    {
        _attempts.Enqueue(attempt);
        if (attempt is { Kind: Kind.Capture, Told: Told.Done, Key: { } key })
        {
            var keys = _keys[attempt.Workspace];
            while (!keys.TryAdd(keys.Count, key))
            {
                // Somebody else's request took the place in between.
            }
        }
    }

    /// <summary>A request of the workspace; null while there are few.</summary>
    public string? Any(int workspace, Chance chance)
    {
        var keys = _keys[workspace];
        return keys.Count < 3 ? null : keys.GetValueOrDefault(chance.Below(keys.Count));
    }
}

using System.Collections.Concurrent;

namespace TeamsAlign.Workspaces;

/// <summary>
/// What is computed over several tables and handed on from version to version. All versions of a workspace share one, which holds the newest value of each
/// type; values must find out by themselves what changed since the state they were made for.
/// </summary>
internal sealed class Lineage
{
    private readonly ConcurrentDictionary<Type, object> newest = new();

    /// <summary>The value for a state: the one at hand, or made of it.</summary>
    /// <param name="isOf">Whether a value is the state's own.</param>
    /// <param name="make">Makes it, of an earlier or later one where there is any. May run twice at the same time.</param>
    public T Of<T>(Func<T, bool> isOf, Func<T?, T> make)
        where T : class
    {
        var before = newest.GetValueOrDefault(typeof(T)) as T;
        if (before is not null && isOf(before))
            return before;
        var made = make(before);
        newest[typeof(T)] = made;
        return made;
    }
}

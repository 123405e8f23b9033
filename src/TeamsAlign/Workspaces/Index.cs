using System.Collections.Immutable;

namespace TeamsAlign.Workspaces;

/// <summary>A look-up over a table: declared once per slice as a static field, built at first use and carried on from version to version.</summary>
/// <param name="values">The values under which a record is found; none to leave it out.</param>
internal sealed class Index<T>(Func<T, IEnumerable<string?>> values)
    where T : class, IRecord
{
    public Index(Func<T, string?> value)
        : this(r => [value(r)])
    {
    }

    public ImmutableDictionary<string, ImmutableArray<T>> Build(IEnumerable<T> rows) => rows
        .SelectMany(r => Values(r).Select(v => (Value: v, Row: r)))
        .GroupBy(x => x.Value, x => x.Row, StringComparer.OrdinalIgnoreCase)
        .ToImmutableDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The look-up after a few rows have changed: a commit must not cost a pass over everything.</summary>
    /// <param name="built">As it was.</param>
    /// <param name="changes">Each row as it was, where it was there, and as it is, where it still is.</param>
    public ImmutableDictionary<string, ImmutableArray<T>> After(ImmutableDictionary<string, ImmutableArray<T>> built, IEnumerable<(T? Was, T? Is)> changes)
    {
        var next = built.ToBuilder();
        foreach (var (was, now) in changes)
        {
            foreach (var value in was is null ? [] : Values(was))
            {
                var rows = next[value].Remove(was!, ReferenceEqualityComparer.Instance);
                if (rows.IsEmpty)
                    next.Remove(value);
                else
                    next[value] = rows;
            }

            foreach (var value in now is null ? [] : Values(now))
                next[value] = next.GetValueOrDefault(value, []).Add(now!);
        }

        return next.ToImmutable();
    }

    private IEnumerable<string> Values(T row) => values(row).Where(v => !string.IsNullOrEmpty(v)).Select(v => v!).Distinct(StringComparer.OrdinalIgnoreCase);
}

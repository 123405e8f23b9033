namespace TeamsAlign.Bots;

/// <summary>Handlers by name. The name <c>*</c> handles what has no handler of its own.</summary>
internal sealed class Table<TEntry>(string what, StringComparer comparer)
    where TEntry : class
{
    private readonly Dictionary<string, TEntry> _entries = new(comparer);

    public IEnumerable<string> Names => _entries.Keys;

    public void Add(string name, TEntry entry)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!_entries.TryAdd(name, entry))
            throw new InvalidOperationException($"Two handlers for {what} \"{name}\".");
    }

    /// <summary>Whether this very name has a handler.</summary>
    public bool Has(string? name) => _entries.ContainsKey(name ?? "");

    public TEntry? Find(string? name) =>
        _entries.GetValueOrDefault(name ?? "") ?? _entries.GetValueOrDefault(BotRoutes.Any);
}

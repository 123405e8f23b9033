namespace TeamsAlign.Bots;

/// <summary>A place for one handler.</summary>
internal sealed class Slot<TEntry>(string what)
    where TEntry : class
{
    public TEntry? Entry { get; private set; }

    public void Set(TEntry entry) =>
        Entry = Entry is null ? entry : throw new InvalidOperationException($"Two handlers for {what}.");
}

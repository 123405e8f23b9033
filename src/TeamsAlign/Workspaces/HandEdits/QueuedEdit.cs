using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>An edit that waits for the writer's turn. What is known of the row changes only when it has its turn.</summary>
/// <param name="Envelope">The command that takes it.</param>
/// <param name="Key">The record's key, as far as it was known.</param>
/// <param name="Row">The row as somebody left it; null where it is gone.</param>
internal sealed record QueuedEdit(Envelope Envelope, RecordKind Kind, string? Key, string ItemId, Row? Row)
{
    /// <summary>It tells of what was written over: that is to be said whatever the row has become.</summary>
    public bool IsOverwritten { get; init; }

    /// <summary>Nothing has to be said any more: we have written the row since, and met the edit there; or it is known under another number by now.</summary>
    public bool IsPast(RowBook book) => !IsOverwritten && IsBehind(book);

    /// <summary>We know a newer row.</summary>
    public bool IsBehind(RowBook book)
    {
        if (Row is null)
            return !book.TryKeyOf(Kind, ItemId, out _);
        return book.TryKeyOf(Kind, ItemId, out var key) && Row.CounterOf(book[Kind, key]?.ETag ?? "") > Row.ETagCounter;
    }

    /// <summary>It is part of a chain now: the next write of the row builds on it.</summary>
    public void Taken(RowBook book)
    {
        var key = book.TryKeyOf(Kind, ItemId, out var known) ? known : Key;
        if (key is not { Length: > 0 } || IsBehind(book))
            return;
        if (Row is null)
            book.Forget(Kind, key);
        else
            book.Know(Kind, key, ItemId, Row.ETag);
    }
}

namespace TeamsAlign.Lists;

/// <summary>One write of a chain.</summary>
/// <param name="Schema">The list that is written.</param>
public abstract record ChainPart(ListSchema Schema)
{
    /// <summary>Adds a row. Repeat it only with a value in a unique column: Graph has no idempotency of its own.</summary>
    public sealed record Create(ListSchema Schema, Fields Fields) : ChainPart(Schema);

    /// <summary>Writes the mentioned columns of a row, if <paramref name="ETag"/> still holds; null writes over anything.</summary>
    public sealed record Update(ListSchema Schema, string ItemId, string? ETag, Fields Fields) : ChainPart(Schema);

    /// <summary>Moves a row to the recycle bin, if <paramref name="ETag"/> still holds; null removes it in any case.</summary>
    public sealed record Delete(ListSchema Schema, string ItemId, string? ETag) : ChainPart(Schema);
}

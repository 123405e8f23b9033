namespace TeamsAlign.Lists;

/// <summary>What changed in a list since a token.</summary>
/// <param name="Changed">Latest state of each changed row, one each, in the order Graph gave them.</param>
/// <param name="Deleted">Item ids of rows that are gone.</param>
/// <param name="Token">For the next call. Opaque; bound to the list and its schema.</param>
public sealed record Delta(IReadOnlyList<Row> Changed, IReadOnlyList<string> Deleted, string Token)
{
    /// <summary>The token was too old (410): nothing else here is meaningful; read everything and start over.</summary>
    public bool Resync { get; init; }

    internal static Delta MustResync { get; } = new([], [], "") { Resync = true };
}

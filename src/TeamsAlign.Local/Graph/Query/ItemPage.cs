using TeamsAlign.Local.Graph.Items;

namespace TeamsAlign.Local.Graph.Query;

/// <param name="SkipToken">Where the next page starts; null on the last one.</param>
internal sealed record ItemPage(IReadOnlyList<ItemRow> Rows, string? SkipToken);

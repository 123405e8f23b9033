namespace TeamsAlign.Bots.Cards;

/// <summary>What only Teams reads in a card.</summary>
public sealed record TeamsCardSettings
{
    /// <summary>A card as wide as the message.</summary>
    public static TeamsCardSettings FullWidth { get; } = new() { Width = "Full" };

    /// <summary><c>Full</c>, or null for the usual width.</summary>
    public string? Width { get; init; }

    /// <summary>People mentioned; the text of each must occur in a text block or fact.</summary>
    public IReadOnlyList<Mention>? Entities { get; init; }
}

using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>Columns side by side. Narrow places (side panel, phone) have about 280 pixels for all of them.</summary>
public sealed record ColumnSet(params IReadOnlyList<Column> Columns) : CardElement
{
    /// <summary>Background by meaning.</summary>
    public ContainerStyle? Style { get; init; }

    /// <summary>True reaches to the edge of the parent.</summary>
    public bool? Bleed { get; init; }

    /// <summary>Least height, such as <c>80px</c>.</summary>
    public string? MinHeight { get; init; }

    /// <summary>Where the columns stand across.</summary>
    public HorizontalAlignment? HorizontalAlignment { get; init; }

    /// <summary>What a click anywhere in it does.</summary>
    public CardAction? SelectAction { get; init; }
}

/// <summary>One column of a <see cref="ColumnSet"/>.</summary>
public sealed record Column(params IReadOnlyList<CardElement> Items)
{
    /// <summary>The schema's name of this type.</summary>
    [JsonInclude]
    internal string Type { get; } = "Column";

    /// <summary><c>auto</c>, <c>stretch</c>, a weight such as <c>2</c>, or pixels such as <c>50px</c>. Default <c>stretch</c> here.</summary>
    public string Width { get; init; } = "stretch";

    /// <summary>Key for visibility toggles.</summary>
    public string? Id { get; init; }

    /// <summary>False hides it until toggled.</summary>
    public bool? IsVisible { get; init; }

    /// <summary>Draws a line before it.</summary>
    public bool? Separator { get; init; }

    /// <summary>Space before it.</summary>
    public Spacing? Spacing { get; init; }

    /// <summary>Background by meaning.</summary>
    public ContainerStyle? Style { get; init; }

    /// <summary>True reaches to the edge of the parent.</summary>
    public bool? Bleed { get; init; }

    /// <summary>Least height, such as <c>80px</c>.</summary>
    public string? MinHeight { get; init; }

    /// <summary>True lays it out right to left.</summary>
    public bool? Rtl { get; init; }

    /// <summary>A picture behind it.</summary>
    public BackgroundImage? BackgroundImage { get; init; }

    /// <summary>What a host shows that does not know columns.</summary>
    public Fallback? Fallback { get; init; }

    /// <summary>Features a host must have to show it.</summary>
    public IReadOnlyDictionary<string, string>? Requires { get; init; }

    /// <summary>Where the content stands down.</summary>
    public VerticalAlignment? VerticalContentAlignment { get; init; }

    /// <summary>What a click anywhere in it does.</summary>
    public CardAction? SelectAction { get; init; }
}

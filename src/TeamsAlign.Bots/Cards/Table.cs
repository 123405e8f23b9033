using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>Rows and columns (1.5). The first row is the header unless told otherwise.</summary>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : CardElement
{
    /// <summary>True announces the first row as the header of the columns.</summary>
    public bool FirstRowAsHeader { get; init; } = true;

    /// <summary>Lines between cells. Default true.</summary>
    public bool? ShowGridLines { get; init; }

    /// <summary>Colour of the lines by meaning.</summary>
    public ContainerStyle? GridStyle { get; init; }

    /// <summary>Where cell content stands across.</summary>
    public HorizontalAlignment? HorizontalCellContentAlignment { get; init; }

    /// <summary>Where cell content stands down.</summary>
    public VerticalAlignment? VerticalCellContentAlignment { get; init; }
}

/// <summary>The width of one column: a weight against the others.</summary>
public sealed record TableColumn(int Width = 1)
{
    /// <summary>Where the cells' content stands down.</summary>
    public VerticalAlignment? VerticalCellContentAlignment { get; init; }

    /// <summary>Where the cells' content stands across.</summary>
    public HorizontalAlignment? HorizontalCellContentAlignment { get; init; }
}

/// <summary>One row of a <see cref="Table"/>.</summary>
public sealed record TableRow(params IReadOnlyList<TableCell> Cells)
{
    /// <summary>The schema's name of this type.</summary>
    [JsonInclude]
    internal string Type { get; } = "TableRow";

    /// <summary>Background by meaning.</summary>
    public ContainerStyle? Style { get; init; }

    /// <summary>Where the cells' content stands across.</summary>
    public HorizontalAlignment? HorizontalCellContentAlignment { get; init; }

    /// <summary>Where the cells' content stands down.</summary>
    public VerticalAlignment? VerticalCellContentAlignment { get; init; }
}

/// <summary>One cell of a <see cref="TableRow"/>.</summary>
public sealed record TableCell(params IReadOnlyList<CardElement> Items)
{
    /// <summary>The schema's name of this type.</summary>
    [JsonInclude]
    internal string Type { get; } = "TableCell";

    /// <summary>Background by meaning.</summary>
    public ContainerStyle? Style { get; init; }

    /// <summary>True reaches to the edge of the table.</summary>
    public bool? Bleed { get; init; }

    /// <summary>Least height, such as <c>80px</c>.</summary>
    public string? MinHeight { get; init; }

    /// <summary>A picture behind it.</summary>
    public BackgroundImage? BackgroundImage { get; init; }

    /// <summary>Where the content stands down.</summary>
    public VerticalAlignment? VerticalContentAlignment { get; init; }

    /// <summary>What a click on it does.</summary>
    public CardAction? SelectAction { get; init; }
}

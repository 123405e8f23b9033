namespace TeamsAlign.Bots.Cards;

/// <summary>A paragraph of runs. Nothing in it is interpreted, so text people typed goes in as it is.</summary>
public sealed record RichTextBlock : CardElement
{
    /// <summary>A paragraph of runs.</summary>
    public RichTextBlock(params IReadOnlyList<TextRun> inlines) => Inlines = inlines;

    /// <summary>A paragraph of one plain run.</summary>
    public RichTextBlock(string text) => Inlines = [new TextRun(text)];

    /// <summary>The runs, in order.</summary>
    public IReadOnlyList<TextRun> Inlines { get; }

    /// <summary>Where it stands across.</summary>
    public HorizontalAlignment? HorizontalAlignment { get; init; }
}

using TeamsAlign.Bots.Cards;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Digests;

/// <summary>A digest: the bottom line, then each section with its lines, each with a button that opens its record.</summary>
internal static class DigestCard
{
    private const int MostLines = 6;
    private const int LongestTitle = 120;

    /// <summary>What several people may read: nothing of anybody.</summary>
    public static AdaptiveCard Base() => new(
        TextBlock.Heading(CardText.Of("Your digest")),
        new TextBlock("Everybody sees their own. Say digest in your own chat with me to read it."))
    {
        FallbackText = "Your digest",
    };

    /// <param name="since">What is new in it happened after that day.</param>
    public static AdaptiveCard For(Digest digest, DateOnly since) => new(
    [
        TextBlock.Heading(CardText.Typed(digest.BottomLine)),
        TextBlock.Subtle(CardText.Of($"Since {CardParts.Day(since)}")),
        .. digest.IsEmpty ? (CardElement[])[new TextBlock("Nothing waits for you, and nothing you asked for has changed.")] : [],
        .. digest.Sections.Select(Section),
    ])
    {
        FallbackText = digest.BottomLine,
    };

    private static Container Section(Digest.Section section) => new(
    [
        new TextBlock(CardText.Typed(section.Title)) { Weight = TextWeight.Bolder },
        .. section.Lines.Take(MostLines).Select(Line),
        .. section.Lines.Count > MostLines ? (CardElement[])[TextBlock.Subtle(CardText.Of($"And {section.Lines.Count - MostLines} more: open the tab to see them."))] : [],
    ])
    {
        Separator = true,
    };

    private static ColumnSet Line(DigestLine line) => new(
    [
        new Column(
            new RichTextBlock(Text.Cut(line.Text, LongestTitle)),
            new RichTextBlock(new TextRun(line.Detail) { IsSubtle = line.Urgent ? null : true, Weight = line.Urgent ? TextWeight.Bolder : null }) { Spacing = Spacing.None }),
        .. line.Verb is { } verb ? (Column[])[Opens(line, verb)] : [],
    ])
    {
        Spacing = Spacing.Small,
    };

    private static Column Opens(DigestLine line, string verb) => new(new ActionSet(CardParts.Button(line.Key, verb, ActionData.Of((RequestVerbs.Key, line.Key)))))
    {
        Width = "auto",
        VerticalContentAlignment = VerticalAlignment.Center,
    };
}

using System.Globalization;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Requests.Cards;

/// <summary>Small pieces that all cards of requests are made of.</summary>
internal static class CardParts
{
    /// <summary>More than this of a text is a page, not a card.</summary>
    private const int LongestText = 1200;

    /// <summary>Text somebody typed, shown exactly as typed.</summary>
    public static RichTextBlock Typed(string text, int longest = LongestText) => new(Workspaces.Text.Cut(text, longest));

    /// <summary>A heading that people typed.</summary>
    public static RichTextBlock Title(string title) =>
        new(new TextRun(Workspaces.Text.Cut(title, RequestLimits.Title)) { Weight = TextWeight.Bolder, Size = TextSize.Medium });

    /// <summary>Something went wrong, or nothing happened, and why. The sign says it where colours do not.</summary>
    public static Container Problem(string sentence) =>
        new(new RichTextBlock(new TextRun($"⚠ {sentence}") { Weight = TextWeight.Bolder })) { Style = ContainerStyle.Attention };

    /// <summary>Something was done.</summary>
    public static Container Done(string sentence) =>
        new(new RichTextBlock(new TextRun($"✓ {sentence}") { Weight = TextWeight.Bolder })) { Style = ContainerStyle.Good };

    /// <summary>What is wrong with the field above.</summary>
    public static TextBlock FieldProblem(string sentence) =>
        new(CardText.Of($"⚠ {sentence}")) { Color = TextColor.Attention, Spacing = Spacing.Small };

    public static TextBlock Subtle(CardText text) => TextBlock.Subtle(text);

    /// <summary>A button with an answer in place, and the same as a message for hosts that only know those.</summary>
    public static ExecuteAction Button(string title, string verb, ActionData data, ActionStyle? style = null) => new(title, verb, data)
    {
        Style = style,
        Fallback = Fallback.To(new SubmitAction(title, data.With(ActionData.VerbMember, verb)) { Style = style }),
    };

    /// <summary>"Mon 30 Nov": the day people plan by.</summary>
    public static string Day(DateOnly date) => date.ToString("ddd d MMM", CultureInfo.InvariantCulture);
}

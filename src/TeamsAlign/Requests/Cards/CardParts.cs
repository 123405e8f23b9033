using System.Globalization;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>Small pieces that all cards of requests are made of.</summary>
internal static class CardParts
{
    /// <summary>More than this of a text is a page, not a card.</summary>
    private const int LongestText = 1200;

    /// <summary>A card travels with at most 28 KB; this leaves room for the rest of it.</summary>
    private const int MostKeptBytes = 18 * 1024;
    private const int MostKept = 12_000;

    /// <summary>Text somebody typed, shown exactly as typed.</summary>
    public static RichTextBlock Typed(string text, int longest = LongestText) => new(Workspaces.Text.Cut(text, longest));

    /// <summary>What was typed into a field, for the field again: all of it, unless the card could not carry it.</summary>
    public static string? Kept(string? typed)
    {
        if (string.IsNullOrEmpty(typed))
            return null;
        for (var most = Math.Min(typed.Length, MostKept); ; most /= 2)
            if (Workspaces.Text.Cut(typed, most) is var kept && System.Text.Encoding.UTF8.GetByteCount(kept) <= MostKeptBytes)
                return kept;
    }

    /// <summary>A heading that people typed.</summary>
    public static RichTextBlock Title(string title) =>
        new(new TextRun(Workspaces.Text.Cut(title, RequestLimits.Title)) { Weight = TextWeight.Bolder, Size = TextSize.Medium });

    /// <summary>Something went wrong, or nothing happened, and why. The sign says it where colours do not.</summary>
    public static Container Problem(string sentence) =>
        new(new RichTextBlock(new TextRun($"⚠ {sentence}") { Weight = TextWeight.Bolder })) { Style = ContainerStyle.Attention };

    /// <summary>Something is left to do.</summary>
    public static Container Attention(string sentence) =>
        new(new RichTextBlock(new TextRun(sentence) { Weight = TextWeight.Bolder })) { Style = ContainerStyle.Warning };

    /// <summary>Something was done.</summary>
    public static Container Done(string sentence) =>
        new(new RichTextBlock(new TextRun($"✓ {sentence}") { Weight = TextWeight.Bolder })) { Style = ContainerStyle.Good, Id = PressedCards.DoneId };

    /// <summary>What is wrong with the field above.</summary>
    public static TextBlock FieldProblem(string sentence) =>
        new(CardText.Of($"⚠ {sentence}")) { Color = TextColor.Attention, Spacing = Spacing.Small };

    /// <summary>Below its field, each problem that is of one of these.</summary>
    public static IEnumerable<CardElement> FieldProblems(IEnumerable<Refusal> problems, params string[] fields) =>
        problems.Where(p => fields.Contains(p.Field)).Select(p => FieldProblem(p.Sentence));

    /// <summary>A field nobody sees, which comes back with the others; nothing without a value.</summary>
    public static IEnumerable<CardElement> Hidden(string id, string? value) => value is null ? [] : [new TextInput(id, id) { Value = value, IsVisible = false }];

    public static TextBlock Subtle(CardText text) => TextBlock.Subtle(text);

    /// <summary>A button with an answer in place, and the same as a message for hosts that only know those.</summary>
    public static ExecuteAction Button(string title, string verb, ActionData data, ActionStyle? style = null) => new(title, verb, data)
    {
        Style = style,
        Fallback = Fallback.To(new SubmitAction(title, data.With(ActionData.VerbMember, verb)) { Style = style }),
    };

    /// <summary>The same for a day that may be years away: then with its year.</summary>
    public static string Day(DateOnly date, DateOnly today) =>
        Math.Abs(date.DayNumber - today.DayNumber) < 180 ? Day(date) : date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Mon 30 Nov": the day people plan by.</summary>
    public static string Day(DateOnly date) => date.ToString("ddd d MMM", CultureInfo.InvariantCulture);
}

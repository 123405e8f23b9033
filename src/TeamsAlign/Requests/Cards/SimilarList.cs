using TeamsAlign.Bots.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>Requests that may be about the same.</summary>
internal static class SimilarList
{
    private const int Longest = 90;

    public static IEnumerable<CardElement> Of(IReadOnlyList<Request> similar)
    {
        if (similar.Count == 0)
            yield break;
        yield return new TextBlock("Similar requests") { Weight = TextWeight.Bolder, Separator = true };
        foreach (var request in similar)
            yield return Line(request);
    }

    /// <summary>The same, each with a button that adds the customer chosen in the form to it.</summary>
    public static IEnumerable<CardElement> WithMineToo(IReadOnlyList<Request> similar, bool inDialog)
    {
        if (similar.Count == 0)
            yield break;
        yield return new TextBlock("Is it one of these?") { Weight = TextWeight.Bolder, Separator = true };
        foreach (var request in similar)
        {
            yield return Line(request);
            yield return new ActionSet(MineToo(request.Key, inDialog))
            {
                Spacing = Spacing.Small,
            };
        }
    }

    private static CardAction MineToo(string key, bool inDialog)
    {
        var data = ActionData.Of((RequestVerbs.Key, key), (RequestVerbs.Face, CaptureForm.Face));
        if (inDialog)
            return new SubmitAction($"Mine too ({key})", data.With(RequestVerbs.Step, RequestVerbs.MineToo));
        return CardParts.Button($"Mine too ({key})", RequestVerbs.MineToo, data);
    }

    private static RichTextBlock Line(Request request) => new(
        new TextRun($"{request.Key} ") { Weight = TextWeight.Bolder },
        new TextRun(Text.Cut(request.Title, Longest)),
        new TextRun($" · {RequestWords.StatusOf(request)}") { IsSubtle = true })
    {
        Spacing = Spacing.Small,
    };
}

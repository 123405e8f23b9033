using TeamsAlign.Bots.Cards;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>What a search found.</summary>
internal static class FoundCard
{
    public const string Face = "found";
    private const int LongestTitle = 120;
    private const int LongestWords = 80;

    /// <summary>Safe for customers: keys, and titles that name no customer.</summary>
    public static AdaptiveCard Base(string words, IReadOnlyList<IRecord> found, WorkspaceState state) => Of(words, found,
        r => r switch
        {
            Request request => (CustomerSafe.Title(request, state), ""),
            _ => (r.Key, ""),
        },
        withButtons: false);

    public static AdaptiveCard For(string words, IReadOnlyList<IRecord> found) => Of(words, found,
        r => r switch
        {
            Request request => (request.Title, RequestWords.StatusOf(request)),
            PlanItem item => (item.Title, $"{FieldWords.Words(item.Status)}, {FieldWords.Words(item.Horizon).ToLowerInvariant()}"),
            _ => (r.Key, ""),
        },
        withButtons: true);

    private static AdaptiveCard Of(string words, IReadOnlyList<IRecord> found, Func<IRecord, (string Title, string Status)> line, bool withButtons)
    {
        var heading = found.Count == 0 ? $"Nothing found for “{Text.Cut(words, LongestWords)}”" : $"{Sentences.Count(found.Count, "result")} for “{Text.Cut(words, LongestWords)}”";
        return new AdaptiveCard(
        [
            new RichTextBlock(new TextRun(heading) { Weight = TextWeight.Bolder }),
            .. found.Count == 0 ? (CardElement[])[new TextBlock("Try other words, or ask for it with “request” and what they need.")] : [],
            .. found.Select(r => Row(r.Key, line(r), withButtons)),
        ])
        {
            FallbackText = heading,
        };
    }

    private static Container Row(string key, (string Title, string Status) line, bool withButton) => new(
        new RichTextBlock(new TextRun(Text.Cut(line.Title, LongestTitle)) { Weight = TextWeight.Bolder }),
        CardParts.Subtle(CardText.Typed(line.Status.Length == 0 ? key : $"{key} · {line.Status}")))
    {
        Separator = true,
        SelectAction = withButton ? CardParts.Button($"Show {key}", RequestVerbs.Show, ActionData.Of((RequestVerbs.Key, key))) : null,
    };
}

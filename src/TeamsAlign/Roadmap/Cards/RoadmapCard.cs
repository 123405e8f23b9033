using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap.Cards;

/// <summary>Now, next and later on one card, short.</summary>
internal static class RoadmapCard
{
    /// <summary>Shows one item to the person who picked it.</summary>
    public const string ShowVerb = "roadmap.show";

    private const int MostPerHorizon = 6;
    private const int LongestTitle = 80;

    /// <summary>Safe for customers: only items about which something may be said to anybody, in those words.</summary>
    public static AdaptiveCard Shared(WorkspaceState state, DateOnly today)
    {
        var said = Current(state).Select(i => (Item: i, Words: WhatMayBeSaid.ForAnybody(i, today))).Where(x => x.Words is not null).Take(MostPerHorizon * 2).ToArray();
        return new AdaptiveCard(
        [
            TextBlock.Heading(CardText.Of("Where we are heading")),
            .. said.Length == 0
                ? (IEnumerable<CardElement>)[new TextBlock("There is nothing to say about our plans yet.")]
                : said.Select(x => new RichTextBlock($"{x.Words}") { Separator = true }),
        ]);
    }

    /// <summary>For a colleague: the board, each item opening its card.</summary>
    public static AdaptiveCard For(Person viewer, WorkspaceState state, DateOnly today)
    {
        List<CardElement> body = [TextBlock.Heading(CardText.Of("Roadmap"))];
        foreach (var horizon in Enum.GetValues<Horizon>())
            body.AddRange(Column(state, horizon, today));
        if (PlanRights.MayPlan(viewer) && state.DraftOf(viewer.Id) is { Changes.Count: > 0 and var drafted, IsPublishing: false })
            body.Add(new TextBlock(CardText.Typed($"You have {Sentences.Count(drafted, "change")} not published yet. Publish them in the tab.")) { Separator = true });
        return new AdaptiveCard(body);
    }

    private static IEnumerable<CardElement> Column(WorkspaceState state, Horizon horizon, DateOnly today)
    {
        var items = Current(state).Where(i => i.Horizon == horizon).ToArray();
        yield return new TextBlock(CardText.Typed($"{PlanWords.Of(horizon)} ({items.Length})")) { Weight = TextWeight.Bolder, Separator = true };
        if (items.Length == 0)
            yield return TextBlock.Subtle(CardText.Of("Nothing here."));
        foreach (var item in items.Take(MostPerHorizon))
            yield return Row(item, today);
        if (items.Length > MostPerHorizon)
            yield return TextBlock.Subtle(CardText.Of($"And {items.Length - MostPerHorizon} more in the tab."));
    }

    private static Container Row(PlanItem item, DateOnly today) => new(
        new RichTextBlock([new TextRun($"{item.Key} ") { IsSubtle = true }, new TextRun(Text.Cut(item.Title, LongestTitle))]),
        TextBlock.Subtle(CardText.Typed(
            $"{PlanWords.Of(item.Status)}{(item.Window is { } w ? $" · {PlanWords.Of(w)}" : "")} · may be said: {PlanWords.Of(WhatMayBeSaid.About(item, today)).ToLowerInvariant()}")))
    {
        Spacing = Spacing.Small,
        SelectAction = new ExecuteAction($"Open {item.Key}", ShowVerb, ActionData.Of(("record", item.Key))),
    };

    private static IEnumerable<PlanItem> Current(WorkspaceState state) =>
        DraftView.InOrder(state.PublishedItems.Where(i => !PlanMoves.IsEnded(i.Status)));
}

using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap.Cards;

/// <summary>A plan item. The base form says what may be said to a customer who may be anybody, and nothing else.</summary>
internal static class PlanItemCard
{
    private const int LongestSummary = 400;
    private const int MostRequests = 5;

    /// <summary>Safe for customers. Where nothing may be said, not even the title is.</summary>
    public static AdaptiveCard Shared(PlanItem item, DateOnly today)
    {
        var words = WhatMayBeSaid.ForAnybody(item, today);
        return words is null
            ? new AdaptiveCard(
                TextBlock.Heading(CardText.Of($"{item.Key}")),
                TextBlock.Subtle(CardText.Of("There is nothing to say about this yet.")))
            : new AdaptiveCard(
                Title(item.Title),
                new RichTextBlock(words),
                TextBlock.Subtle(CardText.Of($"{item.Key}")));
    }

    /// <summary>For a colleague: where it stands, what may be said, what it answers, and the money they may see.</summary>
    public static AdaptiveCard For(PlanItem item, Person viewer, WorkspaceState state, DateOnly today)
    {
        var requests = state.RequestsOf(item.Key).ToArray();
        var money = RequestMoney.Of(state, requests.Select(r => r.Key), viewer, today);
        List<CardElement> body =
        [
            TextBlock.Subtle(CardText.Of($"{item.Key} · {PlanWords.Of(item.Horizon)}")),
            Title(item.Title),
            new FactSet([.. Facts(item, money)]),
        ];
        if (item.Summary is { } summary)
            body.Add(new RichTextBlock(Text.Cut(summary, LongestSummary)));
        body.Add(Say(item, today));
        if (requests.Length > 0)
            body.Add(new RichTextBlock([new TextRun("Answers ") { Weight = TextWeight.Bolder }, new TextRun(Answers(requests.Select(r => $"{r.Key} {r.Title}")))]));
        return new AdaptiveCard(body);
    }

    private static IEnumerable<Fact> Facts(PlanItem item, MoneyView? money)
    {
        yield return new Fact("Status", CardText.Typed(PlanWords.Of(item.Status)));
        if (item.Window is { } window)
            yield return new Fact("Window", CardText.Typed(PlanWords.Of(window)));
        if (item.Confidence is { } confidence)
            yield return new Fact("Confidence", CardText.Typed(PlanWords.Percent(confidence)));
        if (item.OwnerName is { } owner)
            yield return Fact.Typed("Owner", owner);
        if (item.ReasonWithoutDemand is { } reason)
            yield return Fact.Typed("Reason", reason);
        if (money is not null)
            yield return new Fact("Open pipeline", CardText.Typed(money.Text));
    }

    private static Container Say(PlanItem item, DateOnly today)
    {
        List<CardElement> lines = [new TextBlock(CardText.Typed(WhatMayBeSaid.Sentence(item, today))) { Weight = TextWeight.Bolder }];
        if (WhatMayBeSaid.ForAnybody(item, today) is { } words)
            lines.Add(new RichTextBlock(words));
        return new Container(lines) { Style = ContainerStyle.Emphasis };
    }

    private static RichTextBlock Title(string title) =>
        new([new TextRun(title) { Weight = TextWeight.Bolder, Size = TextSize.Medium }]);

    private static string Answers(IEnumerable<string> requests)
    {
        var all = requests.ToArray();
        var named = string.Join("; ", all.Take(MostRequests).Select(r => Text.Cut(r, 80)));
        return all.Length > MostRequests ? $"{named}; and {all.Length - MostRequests} more" : named;
    }
}

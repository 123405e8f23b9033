using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;

namespace TeamsAlign.CommitDeals;

/// <summary>For the owner of a deal: what changed of the plan, what it means for the deal, what may be said.</summary>
internal static class CommitDealCard
{
    public static AdaptiveCard Of(Deal deal, PlanItem item, Person viewer, WorkspaceState state, DateOnly today)
    {
        var sight = new MoneySight(state, viewer);
        var amount = sight.SeesAmountOf(deal) ? DealText.Amount(deal, Estimates.Of(state), state.Settings.Currency) : null;
        string?[] facts = [state.Accounts[deal.Account]?.Name, amount, deal.Closes is { } closes ? $"closes {CardParts.Day(closes, today)}" : null];
        return new AdaptiveCard(
            TextBlock.Heading(CardText.Of("A change of plan hits a deal of yours")),
            new RichTextBlock(new TextRun(Text.Cut(deal.Name, RequestLimits.Title)) { Weight = TextWeight.Bolder }),
            new RichTextBlock(new TextRun(string.Join(" · ", facts.OfType<string>())) { IsSubtle = true }) { Spacing = Spacing.None },
            new RichTextBlock(new TextRun($"{item.Key} {Text.Cut(item.Title, RequestLimits.Title)}") { Weight = TextWeight.Bolder }) { Separator = true },
            new RichTextBlock(Now(item, deal)),
            TextBlock.Subtle(CardText.Typed(WhatMayBeSaid.Sentence(item, today))))
        {
            Actions = [CardParts.Button($"Open {item.Key}", RequestVerbs.Show, ActionData.Of((RequestVerbs.Key, item.Key)))],
            FallbackText = "A change of plan hits a deal of yours",
        };
    }

    private static string Now(PlanItem item, Deal deal) => item switch
    {
        { Status: PlanStatus.Dropped } => "Dropped from the roadmap.",
        { Status: PlanStatus.Shipped } => "Shipped.",
        { Window: { } window } when window.Latest > deal.Closes => $"Now planned for {PlanWords.Of(window)}: it may come after the deal closes.",
        { Horizon: Horizon.Later } => "Moved to later, without a date.",
        { Window: { } window } => $"Now planned for {PlanWords.Of(window)}.",
        _ => $"Now {PlanWords.Of(item.Status).ToLowerInvariant()}.",
    };
}

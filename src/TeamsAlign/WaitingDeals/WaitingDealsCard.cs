using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.WaitingDeals;

/// <summary>"Your deals waiting on product": each with what it waits for, how that stands, and a button that opens it.</summary>
internal static class WaitingDealsCard
{
    private const int MostDeals = 6;
    private const int LongestTitle = 120;

    /// <summary>What several people may read: nothing of anybody.</summary>
    public static AdaptiveCard Base() => new(
        TextBlock.Heading(CardText.Of("Deals waiting on product")),
        new TextBlock("Everybody sees their own. Say deals in your own chat with me to read them."))
    {
        FallbackText = "Deals waiting on product",
    };

    /// <param name="hello">Stands above it in a greeting.</param>
    public static AdaptiveCard For(IReadOnlyList<WaitingDeal> deals, WorkspaceState state, DateOnly today, string? hello = null) => new(
    [
        .. hello is null ? (CardElement[])[] : [TextBlock.Heading(CardText.Typed(hello))],
        TextBlock.Heading(CardText.Typed(deals.Count == 0 ? "No deal of yours waits on product" : $"Your deals waiting on product: {deals.Count}")),
        .. deals.Count == 0 ? (CardElement[])[TextBlock.Subtle(CardText.Of("Once a deal of yours hangs on a request, it is here until that ships."))] : [],
        .. deals.Take(MostDeals).Select(d => Line(d, state, today)),
        .. deals.Count > MostDeals ? (CardElement[])[TextBlock.Subtle(CardText.Of($"And {deals.Count - MostDeals} more that close later."))] : [],
    ])
    {
        Actions = hello is null && deals.Count > 0 ? null : [new ExecuteAction("Ask for something", HelpCards.AskVerb)],
        FallbackText = "Your deals waiting on product",
    };

    private static ColumnSet Line(WaitingDeal waiting, WorkspaceState state, DateOnly today)
    {
        var (deal, first) = (waiting.Deal, waiting.Requests[0]);
        string?[] facts = [state.Accounts[deal.Account]?.Name, DealText.Amount(deal, Estimates.Of(state), state.Settings.Currency), deal.Closes is { } closes ? $"closes {CardParts.Day(closes, today)}" : null];
        return new ColumnSet(
            new Column(
                new RichTextBlock(new TextRun(Text.Cut(deal.Name, LongestTitle)) { Weight = TextWeight.Bolder }),
                new RichTextBlock(new TextRun(string.Join(" · ", facts.OfType<string>())) { IsSubtle = true }) { Spacing = Spacing.None },
                new RichTextBlock(Text.Cut(first.Title, LongestTitle)) { Spacing = Spacing.Small },
                new RichTextBlock(new TextRun(Standing(waiting, today)) { IsSubtle = true }) { Spacing = Spacing.None }),
            new Column(new ActionSet(CardParts.Button(first.Key, RequestVerbs.Show, ActionData.Of((RequestVerbs.Key, first.Key)))))
            {
                Width = "auto",
                VerticalContentAlignment = VerticalAlignment.Center,
            })
        {
            Separator = true,
        };
    }

    private static string Standing(WaitingDeal waiting, DateOnly today)
    {
        var first = waiting.Requests[0];
        var due = RequestMoves.Waits(first.Status) && first.AnswerDue is { } day ? $", answer {(day < today ? "was due" : "due")} {CardParts.Day(day, today)}" : "";
        var more = waiting.Requests.Count > 1 ? $" · and {string.Join(", ", waiting.Requests.Skip(1).Select(r => r.Key))}" : "";
        return $"{RequestWords.StatusOf(first)}{due}{more}";
    }
}

using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Informing;

/// <summary>Whom to inform of what shipped: a mail draft and "Informed" for each customer, and lost deals that may be revived.</summary>
internal static class ShipListCard
{
    // Each has a mail in its address; together they must fit into 28 KB.
    private const int LongestMail = 1200;
    private const int MostLeft = 6;
    private const int MostInformed = 4;
    private const int MostLost = 3;
    private const int LongestName = 120;

    /// <param name="done">What the last click did, if anything.</param>
    /// <param name="problem">What went wrong with it, if anything.</param>
    public static AdaptiveCard For(ShipList list, Person viewer, WorkspaceState state, DateOnly today, string? done = null, string? problem = null)
    {
        ShipList.Customer[] left = [.. list.Left], informed = [.. list.Customers.Where(c => c.IsInformed)];
        return new AdaptiveCard(
        [
            .. problem is null ? (CardElement[])[] : [CardParts.Problem(problem)],
            .. done is null ? (CardElement[])[] : [CardParts.Done(done)],
            TextBlock.Heading(CardText.Typed(BottomLine(list))),
            new RichTextBlock(new TextRun($"{list.Item.Key} {Text.Cut(list.Item.Title, LongestName)}") { IsSubtle = true }) { Spacing = Spacing.None },
            .. left.Take(MostLeft).Select(c => Left(list, c, state, today)),
            .. More(left.Length - MostLeft, "customer", "to inform"),
            .. informed.Take(MostInformed).Select(c => Informed(list, c, state, today)),
            .. More(informed.Length - MostInformed, "customer", "informed"),
            .. Lost(list, viewer, state, today),
        ])
        {
            Actions = left.Length > 1 ? [CardParts.Button("All informed", InformingVerbs.All, Data(list, null, state, left), ActionStyle.Positive)]
                : left.Length == 0 && informed.Length > 1 ? [CardParts.Button("Undo all", InformingVerbs.UndoAll, Data(list, null, state, informed))]
                : null,
            FallbackText = BottomLine(list),
        };
    }

    /// <summary>"Shipped: 2 of 3 customers to inform".</summary>
    private static string BottomLine(ShipList list) => (list.Left.Count(), list.Customers.Count) switch
    {
        (_, 0) when list.Lost.Count > 0 => "Shipped: what deals of yours were lost for",
        (_, 0) => "Shipped: no customer of yours to inform",
        (0, 1) => "Shipped: your customer is informed",
        (0, var all) => $"Shipped: all {all} customers are informed",
        (var left, var all) when left == all => $"Shipped: {Sentences.Count(all, "customer")} to inform",
        (var left, var all) => $"Shipped: {left} of {all} customers to inform",
    };

    private static Container Left(ShipList list, ShipList.Customer customer, WorkspaceState state, DateOnly today)
    {
        var mail = ShipWords.Mail(customer.Account, list.Item, customer.Requests[0], state, today);
        return new Container(
        [
            .. Names(customer),
            .. mail is null ? (CardElement[])[TextBlock.Subtle(CardText.Of("Nothing may be said to them yet."))] : [],
            new ActionSet(
            [
                .. mail is null ? (CardAction[])[] : [new OpenUrlAction("Draft a mail", mail.UrlOf(LongestMail))],
                CardParts.Button("Informed", InformingVerbs.Mark, Data(list, customer.Key, state, [customer])) with { Tooltip = $"{Text.Cut(customer.Name, LongestName)} is informed" },
            ]),
        ])
        {
            Separator = true,
        };
    }

    private static Container Informed(ShipList list, ShipList.Customer customer, WorkspaceState state, DateOnly today)
    {
        var last = customer.Demands.MaxBy(d => d.InformedAt)!;
        return new Container(new ColumnSet(
            new Column(
            [
                .. Names(customer),
                new RichTextBlock($"✓ Customer informed: {last.InformedByName}, {CardParts.Day(state.Today(last.InformedAt!.Value), today)}") { Spacing = Spacing.None },
            ]),
            new Column(new ActionSet(CardParts.Button("Undo", InformingVerbs.Undo, Data(list, customer.Key, state, [customer])))) { Width = "auto", VerticalContentAlignment = VerticalAlignment.Center }))
        {
            Separator = true,
        };
    }

    private static IEnumerable<CardElement> Names(ShipList.Customer customer)
    {
        yield return new RichTextBlock(new TextRun(Text.Cut(customer.Name, LongestName)) { Weight = TextWeight.Bolder });
        yield return new RichTextBlock(new TextRun(Text.Cut(string.Join("; ", customer.Requests.Select(r => $"{r.Key} {r.Title}")), LongestName)) { IsSubtle = true }) { Spacing = Spacing.None };
    }

    private static IEnumerable<CardElement> Lost(ShipList list, Person viewer, WorkspaceState state, DateOnly today)
    {
        if (list.Lost.Count == 0)
            yield break;
        var sight = new MoneySight(state, viewer);
        yield return new TextBlock("Lost for lack of this: worth another call?") { Weight = TextWeight.Bolder, Separator = true };
        foreach (var deal in list.Lost.Take(MostLost))
        {
            string?[] facts =
            [
                state.Accounts[deal.Account]?.Name, sight.SeesAmountOf(deal) ? DealText.Amount(deal, Estimates.Of(state), state.Settings.Currency) : null,
                deal.Closes is { } closed ? $"lost {CardParts.Day(closed, today)}" : null,
            ];
            var request = ShippedWith.RequestsOf(state, list.Item.Key).First(r => r.Key.Equals(deal.OutcomeReason?.Trim(), StringComparison.OrdinalIgnoreCase));
            var mail = ShipWords.Mail(state.Accounts[deal.Account], list.Item, request, state, today);
            yield return new Container(
            [
                new RichTextBlock(new TextRun(Text.Cut(deal.Name, LongestName)) { Weight = TextWeight.Bolder }),
                new RichTextBlock(new TextRun(string.Join(" · ", facts.OfType<string>())) { IsSubtle = true }) { Spacing = Spacing.None },
                .. mail is null ? (CardElement[])[] : [new ActionSet(new OpenUrlAction("Revive: draft a mail", mail.UrlOf(LongestMail)))],
            ]);
        }

        foreach (var more in More(list.Lost.Count - MostLost, "deal", "lost for lack of this"))
            yield return more;
    }

    private static IEnumerable<CardElement> More(int count, string one, string what) =>
        count > 0 ? [TextBlock.Subtle(CardText.Typed($"And {Sentences.Count(count, $"more {one}", $"more {one}s")} {what}."))] : [];

    private static ActionData Data(ShipList list, string? customer, WorkspaceState state, IEnumerable<ShipList.Customer> shown) => ActionData.Of(
        (RequestVerbs.Key, list.Item.Key), (InformingVerbs.Customer, customer), (RequestVerbs.RowVersion, InformingDesk.Shown(state, shown)));
}

using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Delivery;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Roadmap;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Insights;

/// <summary>A customer's brief on a phone. The base form repeats what was typed and gives away nothing, not even whether that is a customer.</summary>
internal static class BriefCard
{
    public const string Face = "brief";

    /// <summary>Shows the brief of the customer that was picked.</summary>
    public const string ShowVerb = "brief.show";

    /// <summary>Key of the customer a button is about.</summary>
    // Not "key": the Playground hands data to React, which reserves the name, and the click is lost.
    public const string Key = "record";

    private const int LongestName = 120;

    /// <param name="words">What was typed after "brief".</param>
    public static AdaptiveCard Base(string words) => new(
        TextBlock.Heading(CardText.Of("Customer brief")),
        new RichTextBlock(words),
        new TextBlock("Only colleagues of this product line see it, each in their own view."))
    {
        Actions = [new ExecuteAction("Open for your own view", CardDesk.RefreshVerb, ActionData.Of(("face", Face), ("place", words)))],
        FallbackText = "Customer brief",
    };

    public static AdaptiveCard For(Account account, AccountBrief brief, DateOnly today) => new([.. Body(account, brief, today)])
        {
            Actions = brief.Lines.Count == 0 ? [new ExecuteAction("Ask for something", HelpCards.AskVerb)] : null,
            FallbackText = $"Brief of {Text.Cut(account.Name, LongestName)}",
        };

    /// <param name="inDialog">There no line opens its record: a dialog has one way on, which is sending it.</param>
    public static IEnumerable<CardElement> Body(Account account, AccountBrief brief, DateOnly today, bool inDialog = false) =>
    [
        CardParts.Title(account.Name),
        CardParts.Subtle(CardText.Typed(string.Join(" · ", About(account, today)))),
        .. brief.Lines.Select(l => inDialog ? Line(l) with { SelectAction = null } : Line(l)),
        .. brief.Lines.Count == 0 ? (CardElement[])[new TextBlock("Nothing was asked or planned for this customer yet.")] : [],
    ];

    /// <summary>Several customers, or none, are called that.</summary>
    /// <param name="theirs">Offered where nothing looks alike: those the person has most to do with.</param>
    public static AdaptiveCard Choose(string words, BriefName name, IReadOnlyList<Account>? theirs = null)
    {
        var heading = name switch
        {
            { Choices.Count: 0 } => $"No customer is called “{words}”.",
            { IsKnown: false } => $"No customer is called “{words}”. Did you mean one of these?",
            _ => $"Which customer do you mean by “{words}”?",
        };
        return new AdaptiveCard(
        [
            new RichTextBlock(new TextRun(heading) { Weight = TextWeight.Bolder }),
            .. name.Choices.Select(Choice),
            .. name.HasMore ? (CardElement[])[TextBlock.Subtle(CardText.Of("There are more. Type more of the name."))] : [],
            .. name.Choices.Count == 0 ? NobodyCalledThat(theirs ?? []) : [],
        ])
        {
            FallbackText = heading,
        };
    }

    private static IEnumerable<CardElement> NobodyCalledThat(IReadOnlyList<Account> theirs) => theirs.Count == 0
        ? [new TextBlock("Try its beginning or another word of its name.")]
        : [new TextBlock("Try its beginning or another word of its name, or choose:"), .. theirs.Select(Choice)];

    private static IEnumerable<string> About(Account account, DateOnly today)
    {
        yield return account.Key;
        if (account.Region is { Length: > 0 } region)
            yield return region;
        if (account.Owner is { Length: > 0 } owner)
            yield return owner;
        if (account.NdaUntil > today)
            yield return $"NDA until {PlanWords.Of(account.NdaUntil.Value)}";
        yield return $"as of {RequestWords.Date(today)}";
    }

    private static Container Line(BriefLine line) => new(
        new RichTextBlock(
        [
            new TextRun(line.Heading) { Weight = TextWeight.Bolder },
            .. line.Links.Count == 0 ? (TextRun[])[] : [new TextRun($" · {string.Join(", ", line.Links)}") { IsSubtle = true }],
        ]),
        new RichTextBlock(line.Text) { Spacing = Spacing.None })
    {
        Separator = true,
        SelectAction = line.Links.Count == 0 ? null : CardParts.Button($"Show {line.Links[0]}", RequestVerbs.Show, ActionData.Of((RequestVerbs.Key, line.Links[0]))),
    };

    private static ActionSet Choice(Account account) => new(CardParts.Button(Text.Cut(account.Name, LongestName), ShowVerb, ActionData.Of((Key, account.Key))))
    {
        Spacing = Spacing.Small,
    };
}

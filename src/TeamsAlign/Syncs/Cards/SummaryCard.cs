using System.Globalization;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs.Cards;

/// <summary>What came out of a meeting. The base form names keys only; colleagues read titles, notes and who does what.</summary>
internal static class SummaryCard
{
    private const int MostItems = 10;

    public static AdaptiveCard Shared(Sync sync) => new(
    [
        TextBlock.Heading(CardText.Of("Meeting closed")),
        new FactSet([.. Facts(sync)]),
    ]);

    public static AdaptiveCard For(Sync sync)
    {
        List<CardElement> body = [TextBlock.Heading(CardText.Of($"{sync.Title}: what came out"))];
        var decided = Of(sync, AgendaOutcome.Decided);
        if (decided.Length == 0)
            body.Add(new TextBlock("Nothing was decided."));
        foreach (var item in decided.Take(MostItems))
            body.Add(new RichTextBlock([new TextRun($"{item.Link} ") { IsSubtle = true }, new TextRun(item.Title), new TextRun($" — {item.OutcomeText ?? item.Note ?? "decided"}") { Weight = TextWeight.Bolder }]));
        body.Add(new FactSet([.. Facts(sync).Skip(1)]));
        foreach (var action in sync.Actions.Take(MostItems))
            body.Add(new RichTextBlock([new TextRun($"{action.WhoName ?? "Somebody"}: ") { Weight = TextWeight.Bolder }, new TextRun(Text.Cut(action.What, 200)), new TextRun(Due(action)) { IsSubtle = true }]) { Spacing = Spacing.Small });
        return new AdaptiveCard(body);
    }

    private static IEnumerable<Fact> Facts(Sync sync)
    {
        yield return new Fact("Decided", CardText.Typed(Keys(Of(sync, AgendaOutcome.Decided))));
        yield return new Fact("Noted", CardText.Typed(Keys([.. Of(sync, AgendaOutcome.Noted).Where(i => i.OutcomeText is null)])));
        yield return new Fact("Carried over", CardText.Typed(Keys(Of(sync, AgendaOutcome.CarriedOver))));
        yield return new Fact("Actions", CardText.Typed(sync.Actions.Count == 0 ? "none" : $"{sync.Actions.Count}, {sync.Actions.Count(a => a.Done)} done"));
    }

    private static AgendaItem[] Of(Sync sync, AgendaOutcome outcome) => [.. sync.Items.Where(i => i.Outcome == outcome)];

    private static string Keys(AgendaItem[] items) => items.Length == 0 ? "none" : string.Join(", ", items.Select(i => i.Link));

    private static string Due(SyncAction action) => (action.Done, action.Due) switch
    {
        (true, _) => " (done)",
        (_, { } day) => $" (by {day.ToString("d MMMM", CultureInfo.InvariantCulture)})",
        _ => "",
    };
}

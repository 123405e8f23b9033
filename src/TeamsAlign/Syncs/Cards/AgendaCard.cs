using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs.Cards;

/// <summary>The agenda in chat. The base form says that there is one: what and how much waits is for colleagues.</summary>
internal static class AgendaCard
{
    private const int MostItems = 8;

    public static AdaptiveCard Shared(Sync sync) => new(
        TextBlock.Heading(Heading(sync)),
        TextBlock.Subtle(CardText.Of("The agenda is in the side panel of the meeting.")));

    public static AdaptiveCard For(Person viewer, Sync sync)
    {
        List<CardElement> body = [TextBlock.Heading(Heading(sync))];
        foreach (var group in Enum.GetValues<AgendaGroup>().Where(g => g != AgendaGroup.Promised || Count(sync, g) > 0))
            body.AddRange(Group(sync, group));
        if (sync.State == SyncState.Draft)
            body.Add(TextBlock.Subtle(CardText.Typed(SyncRights.MayRun(viewer)
                ? "Start the meeting in its side panel; what you decide there is done at once."
                : "Product and sales managers start the meeting in its side panel.")));
        return new AdaptiveCard(body);
    }

    private static IEnumerable<CardElement> Group(Sync sync, AgendaGroup group)
    {
        var items = sync.Items.Where(i => i.Group == group).ToArray();
        yield return new TextBlock(CardText.Typed($"{SyncWords.Of(group)} ({items.Length})")) { Weight = TextWeight.Bolder, Separator = true };
        if (items.Length == 0)
            yield return TextBlock.Subtle(CardText.Typed(group == AgendaGroup.Decide ? "Nothing waits for a decision. You may cancel this week." : "Nothing."));
        foreach (var item in items.Take(MostItems))
        {
            yield return new RichTextBlock([new TextRun($"{item.Link} ") { IsSubtle = true }, new TextRun(item.Title)]) { Spacing = Spacing.Small };
            yield return TextBlock.Subtle(CardText.Typed(Line(item)));
        }

        if (items.Length > MostItems)
            yield return TextBlock.Subtle(CardText.Of($"And {items.Length - MostItems} more in the side panel."));
    }

    private static string Line(AgendaItem item) => string.Join(" · ", new[]
    {
        item.CarriedOver ? "carried over" : null,
        item.Outcome == AgendaOutcome.Queued ? item.Detail : item.OutcomeText ?? SyncWords.Of(item.Outcome),
    }.Where(p => !string.IsNullOrEmpty(p)));

    private static CardText Heading(Sync sync) => sync.State switch
    {
        SyncState.Running => CardText.Of($"{sync.Title} is running"),
        SyncState.Closed => CardText.Of($"{sync.Title} is closed"),
        _ => CardText.Of($"{sync.Title}: agenda"),
    };

    private static int Count(Sync sync, AgendaGroup group) => sync.Items.Count(i => i.Group == group);
}

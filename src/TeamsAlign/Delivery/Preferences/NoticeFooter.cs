using TeamsAlign.Bots.Cards;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>Below every message somebody did not ask for: why they get it, and buttons for being told otherwise. Drawn from what they chose, so it can be undone there.</summary>
internal static class NoticeFooter
{
    public static AdaptiveCard Under(AdaptiveCard card, PostedCard posted, WorkspaceState state)
    {
        if (NoticeKind.Of(posted.Kind) is not { } kind)
            return card;
        var choices = NoticeChoices.Of(state, posted.For);
        CardAction[] buttons = [.. Buttons(kind, choices), .. AtOnceInstead(kind, choices)];
        // Beside buttons of the card's own they are in its overflow menu; undoing is offered openly.
        var beside = card.Actions is { Count: > 0 };
        return card with
        {
            Body = [.. card.Body, new TextBlock(CardText.Typed(Sentence(kind, choices))) { IsSubtle = true, Separator = true, Size = TextSize.Small }],
            Actions = [.. card.Actions ?? [], .. buttons.Select(b => beside && b.Title != Undo ? b with { Mode = ActionMode.Secondary } : b)],
        };
    }

    private const string Undo = "Undo";

    private static string Sentence(NoticeKind kind, NoticeChoices choices)
    {
        var said = choices.Chosen.ContainsKey(kind.Name) ? kind : AboutNews(kind, choices);
        if (said is null)
            return kind.Why;
        return choices.ModeOf(said) switch
        {
            NoticeMode.Off => $"{said.Label}: you no longer get these.",
            NoticeMode.Digest => $"{said.Label}: in the digest from now on.",
            _ when said.Name == NoticeKind.DailyDigest => kind.Why,
            _ => $"{said.Label}: at once from now on.",
        };
    }

    private static IEnumerable<CardAction> Buttons(NoticeKind kind, NoticeChoices choices) =>
        kind.Modes.Where(m => m != choices.ModeOf(kind)).Select(m => Button(kind, m, choices));

    /// <summary>What a digest tells can be had at once.</summary>
    private static IEnumerable<CardAction> AtOnceInstead(NoticeKind kind, NoticeChoices choices)
    {
        if (kind.Name != NoticeKind.DailyDigest || choices.ModeOf(kind) == NoticeMode.Off)
            return [];
        var news = NoticeKind.Of(NoticeKind.News)!;
        return choices.ModeOf(news) == NoticeMode.AtOnce ? [Button(news, NoticeMode.Digest, choices)] : [Button(news, NoticeMode.AtOnce, choices)];
    }

    private static NoticeKind? AboutNews(NoticeKind kind, NoticeChoices choices) =>
        kind.Name == NoticeKind.DailyDigest && choices.Chosen.ContainsKey(NoticeKind.News) ? NoticeKind.Of(NoticeKind.News) : null;

    private static ExecuteAction Button(NoticeKind kind, NoticeMode mode, NoticeChoices choices)
    {
        var title = choices.Chosen.TryGetValue(kind.Name, out var choice) && choice.Was == mode ? Undo : mode switch
        {
            NoticeMode.Off => "Stop this kind",
            NoticeMode.Digest => "Only in the digest",
            _ => "Tell me at once instead",
        };
        return CardParts.Button(title, NoticeVerbs.Choose, ActionData.Of((NoticeVerbs.Kind, kind.Name), (NoticeVerbs.Mode, mode.ToString()))) with { AssociatedInputs = AssociatedInputs.None };
    }
}

using TeamsAlign.Bots.Cards;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>What somebody is told, and how; a form to change it.</summary>
internal static class NoticesCard
{
    /// <summary>What several people may read: nothing of anybody.</summary>
    public static AdaptiveCard Base() => new(
        TextBlock.Heading(CardText.Of("What I tell you")),
        new TextBlock("Say notices in your own chat with me, or open \"Notices\" in the tab."))
    {
        FallbackText = "What I tell you",
    };

    /// <param name="done">What the last click did, if anything.</param>
    /// <param name="problem">What went wrong with it, if anything.</param>
    public static AdaptiveCard For(NoticeChoices choices, QuietHours quiet, WorkspaceState state, string? done = null, string? problem = null) => new(
    [
        .. problem is null ? (CardElement[])[] : [CardParts.Problem(problem)],
        .. done is null ? (CardElement[])[] : [CardParts.Done(done)],
        TextBlock.Heading(CardText.Of("What I tell you")),
        TextBlock.Subtle(CardText.Of($"Every other way counts as soon as you save it. The digest comes at {Clock(state.Settings.DigestAt)} on working days.")),
        .. NoticeKind.All.Select(k => Field(k, choices)),
        new TimeInput(NoticeVerbs.QuietFrom, "Quiet from") { Value = quiet.From },
        new TimeInput(NoticeVerbs.QuietTo, "Quiet until") { Value = quiet.To },
        new ToggleInput(NoticeVerbs.DaysOff, CardText.Of("Quiet on days off")) { Value = quiet.DaysOff ? "true" : "false" },
        TextBlock.Subtle(CardText.Of($"Times of {state.Settings.TimeZone}. What comes in quiet hours waits until they are over.")),
    ])
    {
        Actions = [CardParts.Button("Save", NoticeVerbs.Save, ActionData.Of())],
        FallbackText = "What I tell you",
    };

    private static ChoiceSet Field(NoticeKind kind, NoticeChoices choices) =>
        new(kind.Name, kind.Label, [.. kind.Modes.Select(m => new Choice(NoticeWords.Of(kind, m), m.ToString()))]) { Value = choices.ModeOf(kind).ToString(), Style = ChoiceStyle.Compact };

    private static string Clock(TimeOnly clock) => clock.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}

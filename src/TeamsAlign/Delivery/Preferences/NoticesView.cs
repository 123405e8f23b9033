using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>What the caller is told, and how.</summary>
/// <param name="QuietHours">As in "19:00-07:00, days off", or "none".</param>
/// <param name="UsualQuietHours">Those of whoever chose none.</param>
/// <param name="DigestAt">On working days, by the clock of <paramref name="TimeZone"/>: HH:mm.</param>
internal sealed record NoticesView(IReadOnlyList<NoticeKindView> Kinds, string QuietHours, string UsualQuietHours, string DigestAt, string TimeZone)
{
    public static NoticesView Of(WorkspaceState state, PersonId person, Telling telling)
    {
        var choices = NoticeChoices.Of(state, person);
        return new NoticesView(
            [.. NoticeKind.All.Select(k => new NoticeKindView(k.Name, k.Label, k.Why, choices.ModeOf(k), k.Usual, [.. k.Modes.Select(m => new NoticeModeView(m, NoticeWords.Of(k, m)))]))],
            telling.QuietHoursOf(state, person).ToString(),
            telling.Usual.ToString(),
            state.Settings.DigestAt.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
            state.Settings.TimeZone);
    }
}

/// <param name="Why">Why somebody gets it.</param>
internal sealed record NoticeKindView(string Kind, string Label, string Why, NoticeMode Mode, NoticeMode Usual, IReadOnlyList<NoticeModeView> Modes);

internal sealed record NoticeModeView(NoticeMode Mode, string Label);

/// <param name="Kinds">Those that change.</param>
/// <param name="QuietHours">Empty for the usual ones; absent leaves them.</param>
internal sealed record NoticesBody(IReadOnlyList<KindChoice>? Kinds = null, string? QuietHours = null);

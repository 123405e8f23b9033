using System.Collections.Immutable;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>One choice of a person, and what was before it, for undoing.</summary>
internal sealed record NoticeChoice(NoticeMode Mode, NoticeMode Was);

/// <summary>
/// What a person chose to be told differently than usual. In the list it is text anybody can edit: <c>answer digest; news at once, was off</c>; what cannot
/// be read of it counts as not chosen.
/// </summary>
internal sealed record NoticeChoices(ImmutableSortedDictionary<string, NoticeChoice> Chosen)
{
    public static readonly NoticeChoices None = new(ImmutableSortedDictionary<string, NoticeChoice>.Empty);

    private const string Was = ", was ";

    public static NoticeChoices Of(WorkspaceState state, PersonId person) => Parse(state.People[person.Value]?.Notices);

    public static NoticeChoices Parse(string? text) => new((text ?? "")
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(Read).OfType<(string Kind, NoticeChoice Choice)>()
        .GroupBy(c => c.Kind).ToImmutableSortedDictionary(g => g.Key, g => g.Last().Choice));

    /// <summary>How the person is told of a kind.</summary>
    public NoticeMode ModeOf(NoticeKind kind) => Chosen.TryGetValue(kind.Name, out var choice) && kind.Modes.Contains(choice.Mode) ? choice.Mode : kind.Usual;

    public NoticeChoices With(NoticeKind kind, NoticeMode mode) =>
        mode == ModeOf(kind) ? this
        : mode == kind.Usual ? new NoticeChoices(Chosen.Remove(kind.Name))
        : new NoticeChoices(Chosen.SetItem(kind.Name, new NoticeChoice(mode, ModeOf(kind))));

    /// <summary>As the list holds it; null where everything is as usual.</summary>
    public string? Text => Chosen.IsEmpty ? null : string.Join("; ", Chosen.Select(c => $"{c.Key} {NoticeWords.Written(c.Value.Mode)}{Was}{NoticeWords.Written(c.Value.Was)}"));

    private static (string, NoticeChoice)? Read(string part)
    {
        var at = part.IndexOf(' ', StringComparison.Ordinal);
        if (at < 0 || NoticeKind.All.FirstOrDefault(k => k.Name.Equals(part[..at], StringComparison.OrdinalIgnoreCase)) is not { } kind)
            return null;
        var words = part[(at + 1)..].Split(Was, 2);
        return Mode(words[0]) is { } mode ? (kind.Name, new NoticeChoice(mode, words.Length > 1 ? Mode(words[1]) ?? kind.Usual : kind.Usual)) : null;
    }

    private static NoticeMode? Mode(string text) =>
        Enum.GetValues<NoticeMode>().Where(m => NoticeWords.Written(m).Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)).Select(m => (NoticeMode?)m).FirstOrDefault();
}

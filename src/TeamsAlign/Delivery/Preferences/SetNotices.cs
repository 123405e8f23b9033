using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>Somebody chooses how they are told of something.</summary>
internal sealed record KindChoice(string Kind, NoticeMode Mode);

/// <summary>What somebody wants to be told, and when they want to be left alone. Everybody for themselves.</summary>
/// <param name="Kinds">Those that change.</param>
/// <param name="Quiet">Their quiet hours from now on; empty for the usual ones, absent to leave them.</param>
internal sealed record SetNotices(IReadOnlyList<KindChoice> Kinds, string? Quiet = null) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (by.IsOutsider || state.People[by.Id.Value] is not { } member)
            return Outsiders.Refusal;
        var choices = NoticeChoices.Parse(member.Notices);
        foreach (var (name, mode) in Kinds)
        {
            if (NoticeKind.All.FirstOrDefault(k => k.Name == name) is not { } kind)
                return Refusal.Invalid("kind", $"There are no notices of the kind \"{Text.Cut(name, 40)}\".");
            if (!kind.Modes.Contains(mode))
                return Refusal.Invalid(name, $"\"{kind.Label}\" can be had only so: {string.Join(", ", kind.Modes.Select(m => NoticeWords.Of(kind, m).ToLowerInvariant()))}.");
            choices = choices.With(kind, mode);
        }

        if (!string.IsNullOrWhiteSpace(Quiet) && QuietHours.Parse(Quiet) is null)
            return Refusal.Invalid("quiet", "Write quiet hours like 19:00-07:00, days off. Or: none.");
        var after = member with
        {
            Notices = choices.Text,
            QuietHours = Quiet is null ? member.QuietHours : string.IsNullOrWhiteSpace(Quiet) ? null : QuietHours.Parse(Quiet)!.ToString(),
        };
        return after == member
            ? Refusal.WrongState("notices.same", "That is how it is already; nothing was changed.")
            : Decision.About(member.Key, $"{by.Name} chose what to be told").Put(after);
    }
}

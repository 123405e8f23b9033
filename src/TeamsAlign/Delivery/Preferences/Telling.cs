using Microsoft.Extensions.Options;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>Whether a notice is sent now.</summary>
internal enum WhenTold
{
    Now,

    /// <summary>Once their quiet hours are over.</summary>
    Later,

    /// <summary>It is told in the digest, which looks for it itself, or not at all.</summary>
    NotByItself,
}

/// <summary>When somebody is told of what: by their choices and their quiet hours, as they are at that moment.</summary>
internal sealed class Telling(IOptions<TellingOptions> options)
{
    public WhenTold Of(WorkspaceState state, PersonId to, string kind, DateTimeOffset now)
    {
        if (to.IsNone)
            return WhenTold.Now;
        if (NoticeKind.Of(kind) is { } known && NoticeChoices.Of(state, to).ModeOf(known) != NoticeMode.AtOnce)
            return WhenTold.NotByItself;
        return QuietHoursOf(state, to).IsQuiet(now, state.Calendar) ? WhenTold.Later : WhenTold.Now;
    }

    /// <summary>The quiet hours of whoever chose none.</summary>
    public QuietHours Usual => options.Value.Usual;

    public QuietHours QuietHoursOf(WorkspaceState state, PersonId person) => QuietHours.Parse(state.People[person.Value]?.QuietHours) ?? Usual;
}

using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>People who were not told something, for whoever decides for product to look after them.</summary>
internal static class Unreached
{
    private const int Most = 100;

    /// <summary>Older news than this is history.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Refusal of people who are not shown them, or null.</summary>
    public static Refusal? ToSee(WorkspaceState state, Person person) => person.Is(Roles.ProductManager | Roles.Administrator)
        ? null
        : Refusal.NotAllowed("notices.unreached", $"{state.WhoDecides(Roles.ProductManager)} for product and look after who cannot be reached.");

    /// <summary>One line a person, the latest first.</summary>
    public static UnreachedView[] Of(WorkspaceState state, ISentNotices sent, DateTimeOffset now) =>
    [
        .. sent.All.Where(c => Misses(c, now)).GroupBy(c => c.For)
            .Select(theirs => (Last: theirs.MaxBy(c => c.At)!, Count: theirs.Count()))
            .Where(t => state.People[t.Last.For.Value] is not { Removed: true })
            .OrderByDescending(t => t.Last.At).Take(Most)
            .Select(t => new UnreachedView(
                t.Last.For.Value, state.People[t.Last.For.Value]?.Name ?? "Somebody the workspace does not know", t.Last.Undelivered!, ToDo(t.Last.Undelivered!), t.Count, t.Last.At,
                t.Last.Subject.Length > 0 ? t.Last.Subject : null)),
    ];

    /// <summary>What somebody was not told, and what a second try would send.</summary>
    public static bool Misses(PostedCard card, DateTimeOffset now) =>
        card is { Message: null, For.IsNone: false, Undelivered: { } why } && why != Postman.Quiet && Array.IndexOf(Settled, why) < 0
        && card.At > now - Kept && NoticeKind.MayComeLate(card.Kind);

    /// <summary>Nothing is missing any more.</summary>
    private static readonly string[] Settled = [LateNotices.NewerWasSent, LateNotices.NotWanted];

    private static string ToDo(string why) => why switch
    {
        Postman.NotInstalled => "Ask them to open TeamsAlign in Teams once. What waits is sent by itself then.",
        Postman.BlockedByThem => "Ask them to unblock TeamsAlign in its chat. What waits is sent by itself then.",
        Postman.Again => "",
        _ => "Try again; where it fails, tell them yourself.",
    };
}

/// <summary>Somebody who was not told something.</summary>
/// <param name="Reason">Why the last message did not get there.</param>
/// <param name="ToDo">What can be done about it; empty while it is being tried.</param>
/// <param name="Messages">How many wait for them.</param>
/// <param name="Since">When the last of them was to be sent.</param>
/// <param name="Subject">Key of the record it is about.</param>
internal sealed record UnreachedView(string Person, string Name, string Reason, string ToDo, int Messages, DateTimeOffset Since, string? Subject);

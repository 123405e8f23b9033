using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Insights;

/// <summary>
/// Keeps posted briefs as the customer's records are. The subject is the customer once it is clear who is meant; the place is what was
/// typed. A shared card has no subject: which customer it found is for colleagues only.
/// </summary>
internal sealed class BriefFace(IWorkspace workspace) : ICardFace
{
    private const int MostOffered = 4;

    public string Name => BriefCard.Face;

    /// <summary>Asks the newest state whose records changed: a brief for every customer must not be redrawn for one of them.</summary>
    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys)
    {
        if (card.Subject.Length == 0)
            return false;
        var state = workspace.State;
        return changedKeys.Contains(card.Subject) || changedKeys.Any(k => IsOf(state, card.Subject, k));
    }

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now)
    {
        var words = card.Place ?? "";
        if (viewer is null)
            return BriefCard.Base(words);
        if (BriefRights.ToRead(state, viewer) is { } refusal)
            return RefusalCard.Of(refusal);
        if (card.Subject.Length > 0)
            return state.Accounts[card.Subject] is { } known ? Of(known, viewer, state, now) : null;
        var name = BriefName.Of(state, words);
        return name.One is { } account ? Of(account, viewer, state, now) : BriefCard.Choose(words, name, RecentAccounts.Of(state, viewer, MostOffered));
    }

    public static AdaptiveCard Of(Account account, Person viewer, WorkspaceState state, DateTimeOffset now)
    {
        var today = state.Today(now);
        return BriefCard.For(account, AccountBrief.Of(state, account, viewer, today), today);
    }

    private static bool IsOf(WorkspaceState state, string account, string key) => RecordKey.Parse(key)?.Prefix switch
    {
        Demand.Prefix => Same(state.Demands[key]?.Account, account),
        Deal.Prefix => Same(state.Deals[key]?.Account, account),
        Request.Prefix => IsAsking(state, account, key),
        PlanItem.Prefix => state.RequestsOf(key).Any(r => IsAsking(state, account, r.Key)),
        _ => false,
    };

    private static bool IsAsking(WorkspaceState state, string account, string request) =>
        state.DemandsFor(request).Any(d => Same(d.Account, account));

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

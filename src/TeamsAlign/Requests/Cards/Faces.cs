using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>What the faces of requests share.</summary>
internal static class Faces
{
    public const int MostSimilar = 5;
    public const int MostFound = 8;

    /// <summary>What helps to decide a request; once it is decided nobody looks for it, and looking costs more than the decision.</summary>
    public static IReadOnlyList<Request> Similar(Request request, WorkspaceState state, SearchIndex search) =>
        RequestMoves.Waits(request.Status) ? SimilarRequests.To(request, state, search, MostSimilar) : [];

    public static bool Shows(this PostedCard card, IReadOnlySet<string> changedKeys) => changedKeys.Contains(card.Subject);
}

/// <summary>One request.</summary>
internal sealed class RequestFace(SearchIndex search, IWorkspace workspace) : ICardFace
{
    public string Name => RequestCard.Face;

    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys) =>
        card.Shows(changedKeys) || MoneyMoves.Below(card.Subject, changedKeys, workspace.State);

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now) => state.Requests[card.Subject] is not { } request ? null
        : viewer is null ? RequestCard.Base(request, state)
        : RequestCard.For(request, viewer, state, state.Today(now), Faces.Similar(request, state, search));
}

/// <summary>What somebody asked for, in their personal chat: first who answers by when, then the answer.</summary>
internal sealed class AskedFace : ICardFace
{
    public const string FaceName = "asked";

    public string Name => FaceName;

    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys) => card.Shows(changedKeys);

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now) => state.Requests[card.Subject] is not { } request ? null
        : viewer is null ? RequestCard.Base(request, state)
        : RequestMoves.Waits(request.Status) ? AskedCard.Sent(request, state)
        : AnsweredCard.Of(request, state);
}

/// <summary>The answer, sent to whoever waits for it.</summary>
internal sealed class AnsweredFace : ICardFace
{
    public string Name => AnsweredCard.Face;

    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys) => card.Shows(changedKeys);

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now) => state.Requests[card.Subject] is not { } request ? null
        : viewer is null ? RequestCard.Base(request, state)
        : AnsweredCard.Of(request, state);
}

/// <summary>The deciders' queue; its place is the key of the entry shown.</summary>
internal sealed class QueueFace(Bot.QueueDesk queue) : ICardFace
{
    public string Name => QueueCard.Face;

    /// <summary>In somebody's own chat only what they look at: they may be in the middle of an answer, and how many wait is said again when they send it.</summary>
    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys) => card is { IsShared: false, Place: { } place } && queue.Waits(place)
        ? queue.IsConcernedBy(place, changedKeys)
        : changedKeys.Any(k => k.StartsWith($"{Request.Prefix}-", StringComparison.Ordinal) || k.StartsWith($"{Approvals.Approval.Prefix}-", StringComparison.Ordinal));

    public string? PlaceOf(PostedCard card, Person viewer, WorkspaceState state, DateTimeOffset now) => Bot.QueueDesk.Shown(viewer, card.Place, state, now);

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now) => viewer is null
        ? QueueCard.Base(DecisionQueue.Of(state).Count)
        : queue.Card(viewer, card.Place, state, now);
}

/// <summary>Results of a search; its place is what was searched for.</summary>
internal sealed class FoundFace(SearchIndex search) : ICardFace
{
    public string Name => FoundCard.Face;

    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys) => false;

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now)
    {
        var words = card.Place ?? "";
        IRecord[] found = [.. search.Find(state, words, Faces.MostFound).Select(h => state.Find(h.Key)).OfType<IRecord>()];
        return viewer is null ? FoundCard.Base(words, found, state) : FoundCard.For(words, found);
    }
}

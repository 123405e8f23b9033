using TeamsAlign.Approvals;
using TeamsAlign.Approvals.Cards;
using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>One request. The base form is what anyone in a shared conversation may read; the rest comes per person.</summary>
internal static class RequestCard
{
    public const string Face = "request";

    /// <summary>Safe for customers: no status, no reason, no names of people or customers.</summary>
    public static AdaptiveCard Base(Request request, WorkspaceState state) => new(
        CardParts.Subtle(CardText.Of($"Request {request.Key}")),
        CardParts.Title(CustomerSafe.Title(request, state)),
        CardParts.Subtle(CardText.Typed(RequestMoves.Waits(request.Status) ? "Waiting for an answer" : "Answered")))
    {
        FallbackText = $"Request {request.Key}",
    };

    /// <param name="problem">What went wrong with the last click on the card, if anything.</param>
    /// <param name="done">What the last click did, if anything.</param>
    /// <param name="draft">An answer that was not taken.</param>
    public static AdaptiveCard For(
        Request request, Person viewer, WorkspaceState state, DateOnly today, IReadOnlyList<Request> similar, string? problem = null, string? done = null,
        AnswerDraft? draft = null) => new(
        [
            .. (draft?.Headline ?? problem) is { } wrong ? (CardElement[])[CardParts.Problem(wrong)] : [],
            .. done is null ? (CardElement[])[] : [CardParts.Done(done)],
            .. AnswerButtons.Open(request, viewer, state, today, Face, similar, draft),
            .. Body(request, viewer, state, today),
            .. Deciding(request, state),
            .. SimilarList.Of([.. similar.Where(s => s.Key != request.Key)]),
        ])
        {
            Actions = [.. Actions(request, viewer, state, today, similar, draft)],
            FallbackText = $"Request {request.Key}: {RequestWords.StatusOf(request)}",
        };

    /// <summary>The request itself: status first, then what it is, then what hangs on it.</summary>
    public static IEnumerable<CardElement> Body(Request request, Person viewer, WorkspaceState state, DateOnly today)
    {
        yield return CardParts.Subtle(CardText.Of($"Request {request.Key} · {RequestWords.StatusOf(request)}"));
        yield return CardParts.Title(request.Title);
        // A title made of the only sentence of a need has lost just its full stop.
        if (request.Problem.Length > 0 && request.Problem.TrimEnd('.', '!') != request.Title)
            yield return CardParts.Typed(request.Problem);
        if (!RequestMoves.Waits(request.Status) && request.AnsweredByName is { } by)
        {
            yield return CardParts.Subtle(CardText.Of($"Answered by {by}{(request.AnsweredAt is { } at ? $", {CardParts.Day(state.Today(at), today)}" : "")}"));
            if (request.Reason is { } reason)
                yield return CardParts.Typed(reason);
        }

        yield return RequestFacts.Of(request, viewer, state, today);
    }

    /// <summary>How far the approval is that decides about it, or how the last one ended.</summary>
    private static IEnumerable<CardElement> Deciding(Request request, WorkspaceState state)
    {
        if (state.ApprovalsOf(request.Key).FirstOrDefault() is not { } approval || (!approval.IsRunning && RequestMoves.Waits(request.Status)))
            yield break;
        yield return new Container([CardParts.Subtle(CardText.Of($"Decision {approval.Key} · {approval.Policy}")), .. ApprovalProgress.Of(approval, state)]) { Separator = true };
    }

    private static IEnumerable<CardAction> Actions(Request request, Person viewer, WorkspaceState state, DateOnly today, IReadOnlyList<Request> similar, AnswerDraft? draft)
    {
        foreach (var action in AnswerButtons.For(request, viewer, state, today, Face, similar, draft))
            yield return action;
        if (state.RunningApprovalOf(request.Key) is { } running)
            yield return CardParts.Button("Open decision", RequestVerbs.Show, ActionData.Of((RequestVerbs.Key, running.Key))) with { AssociatedInputs = AssociatedInputs.None };
        yield return new ShowCardAction("Mine too", MineTooCard.Of(request.Key));
        if (request.SourceLink is { } link)
            yield return new OpenUrlAction("Where it was heard", link) { Mode = ActionMode.Secondary };
    }
}

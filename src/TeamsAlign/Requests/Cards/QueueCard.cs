using TeamsAlign.Approvals;
using TeamsAlign.Approvals.Cards;
using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>The deciders' queue: one request or approval at a time, with what hangs on it and what is similar.</summary>
internal static class QueueCard
{
    public const string Face = "queue";

    /// <summary>What a shared conversation may read: only how many wait.</summary>
    public static AdaptiveCard Base(int waiting) => new(
        TextBlock.Heading(CardText.Typed(Waiting(waiting))),
        CardParts.Subtle(CardText.Of("Deciders see the requests here.")))
    {
        FallbackText = Waiting(waiting),
    };

    /// <param name="queue">What waits, in order.</param>
    /// <param name="place">Key of the entry shown; another one is shown where it is no longer waiting.</param>
    /// <param name="about">What an approval is about, as it shows itself to the viewer.</param>
    /// <param name="draft">An answer to the request shown that was not taken.</param>
    /// <param name="pressed">What was pressed on the approval shown and not taken.</param>
    public static AdaptiveCard For(
        IReadOnlyList<QueueEntry> queue, string? place, Person viewer, WorkspaceState state, DateOnly today, Func<Request, IReadOnlyList<Request>> similarTo,
        Func<Approval, IEnumerable<CardElement>> about, string? done = null, AnswerDraft? draft = null, ApprovalDraft? pressed = null)
    {
        List<CardElement> body = [];
        if (draft?.Headline is { } wrong)
            body.Add(CardParts.Problem(wrong));
        if (done is not null)
            body.Add(CardParts.Done(done));
        body.Add(TextBlock.Heading(CardText.Typed(Waiting(queue.Count))));
        if (!RequestRights.MayDecide(viewer) && queue.Any(e => e.Request is not null))
            body.Add(new TextBlock(CardText.Typed(RequestRights.WhoDecides(state))));
        if (queue.Count == 0)
        {
            body.AddRange(pressed is null ? [] : [CardParts.Problem(pressed.Problem)]);
            body.Add(new TextBlock("Every request has its answer."));
            return new AdaptiveCard(body) { FallbackText = Waiting(0) };
        }

        var at = DecisionQueue.At(queue, place);
        var entry = queue[at];
        if (queue.Count > 1)
            body.Add(CardParts.Subtle(CardText.Of($"{at + 1} of {queue.Count}")));
        var (shown, actions) = entry.Approval is { } approval
            ? Shown(approval, viewer, state, today, about(approval), pressed)
            : Shown(entry.Request!, viewer, state, today, similarTo(entry.Request!), draft, pressed);
        body.AddRange(shown);
        return new AdaptiveCard(body)
        {
            Actions =
            [
                .. actions,
                .. at > 0 ? (CardAction[])[Go("Back", queue[at - 1].Key)] : [],
                .. at < queue.Count - 1 ? (CardAction[])[Go("Next", queue[at + 1].Key)] : [],
            ],
            FallbackText = Waiting(queue.Count),
        };
    }

    private static (IEnumerable<CardElement> Body, IEnumerable<CardAction> Actions) Shown(
        Approval approval, Person viewer, WorkspaceState state, DateOnly today, IEnumerable<CardElement> about, ApprovalDraft? pressed) =>
    (
        [
            .. ApprovalCard.Top(approval, viewer, state, today, Face, null, pressed),
            new Container([.. ApprovalCard.Body(approval, viewer, state, today, about)]) { Separator = true },
        ],
        ApprovalCard.Actions(approval, viewer, state, today, Face, pressed)
    );

    private static (IEnumerable<CardElement> Body, IEnumerable<CardAction> Actions) Shown(
        Request request, Person viewer, WorkspaceState state, DateOnly today, IReadOnlyList<Request> similar, AnswerDraft? draft, ApprovalDraft? pressed)
    {
        List<CardElement> body = [.. pressed is null ? (CardElement[])[] : [CardParts.Problem(pressed.Problem)]];
        body.AddRange(AnswerButtons.Open(request, viewer, state, today, Face, similar, draft));
        body.Add(new Container([.. RequestCard.Body(request, viewer, state, today), .. SimilarList.Of([.. similar.Where(s => s.Key != request.Key)])]) { Separator = true });
        if (RequestRights.MayDecide(viewer) && RequestRights.ToAnswer(state, viewer, request) is { } own)
            body.Add(CardParts.Subtle(CardText.Typed(own.Sentence)));
        return (body, AnswerButtons.For(request, viewer, state, today, Face, similar, draft));
    }

    /// <summary>"3 waiting", "Nothing waiting".</summary>
    public static string Waiting(int count) => count == 0 ? "Nothing waiting" : $"{count} waiting";

    private static ExecuteAction Go(string title, string key) =>
        CardParts.Button(title, RequestVerbs.Queue, ActionData.Of((RequestVerbs.Place, key))) with { AssociatedInputs = AssociatedInputs.None };
}

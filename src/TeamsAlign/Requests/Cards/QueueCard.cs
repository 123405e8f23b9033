using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>The deciders' queue: one request at a time, with what hangs on it and what is similar.</summary>
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
    /// <param name="place">Key of the request shown; another one is shown where it is no longer waiting.</param>
    /// <param name="draft">An answer to the request shown that was not taken.</param>
    public static AdaptiveCard For(
        IReadOnlyList<Request> queue, string? place, Person viewer, WorkspaceState state, DateOnly today, Func<Request, IReadOnlyList<Request>> similarTo,
        string? done = null, AnswerDraft? draft = null)
    {
        List<CardElement> body = [];
        if (draft?.Headline is { } wrong)
            body.Add(CardParts.Problem(wrong));
        if (done is not null)
            body.Add(CardParts.Done(done));
        body.Add(TextBlock.Heading(CardText.Typed(Waiting(queue.Count))));
        if (!RequestRights.MayDecide(viewer))
            body.Add(new TextBlock(CardText.Typed(RequestRights.WhoDecides(state))));
        if (queue.Count == 0)
        {
            body.Add(new TextBlock("Every request has its answer."));
            return new AdaptiveCard(body) { FallbackText = Waiting(0) };
        }

        var at = Math.Max(0, IndexOf(queue, place));
        var request = queue[at];
        var similar = similarTo(request);
        if (queue.Count > 1)
            body.Add(CardParts.Subtle(CardText.Of($"{at + 1} of {queue.Count}")));
        body.AddRange(AnswerButtons.Open(request, viewer, state, today, Face, similar, draft));
        body.Add(new Container([.. RequestCard.Body(request, viewer, state, today), .. SimilarList.Of([.. similar.Where(s => s.Key != request.Key)])]) { Separator = true });
        if (RequestRights.MayDecide(viewer) && RequestRights.ToAnswer(state, viewer, request) is { } own)
            body.Add(CardParts.Subtle(CardText.Typed(own.Sentence)));
        return new AdaptiveCard(body)
        {
            Actions =
            [
                .. AnswerButtons.For(request, viewer, state, today, Face, similar, draft),
                .. at > 0 ? (CardAction[])[Go("Back", queue[at - 1].Key)] : [],
                .. at < queue.Count - 1 ? (CardAction[])[Go("Next", queue[at + 1].Key)] : [],
            ],
            FallbackText = Waiting(queue.Count),
        };
    }

    /// <summary>"3 waiting", "Nothing waiting".</summary>
    public static string Waiting(int count) => count == 0 ? "Nothing waiting" : $"{count} waiting";

    private static int IndexOf(IReadOnlyList<Request> queue, string? place)
    {
        for (var i = 0; i < queue.Count; i++)
            if (queue[i].Key == place)
                return i;
        return -1;
    }

    private static ExecuteAction Go(string title, string key) =>
        CardParts.Button(title, RequestVerbs.Queue, ActionData.Of((RequestVerbs.Place, key))) with { AssociatedInputs = AssociatedInputs.None };
}

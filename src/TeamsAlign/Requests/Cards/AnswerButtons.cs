using TeamsAlign.Approvals;
using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>The answers a person may give to a request, as buttons: three at once, the others behind one.</summary>
internal static class AnswerButtons
{
    private const string MoreAnswers = "Other answers";

    /// <param name="face">Face of the card they stand on.</param>
    /// <param name="similar">Requests offered first for "same as".</param>
    /// <param name="draft">An answer that was not taken: its form stands open on the card, so it is no button.</param>
    public static IEnumerable<CardAction> For(
        Request request, Person viewer, WorkspaceState state, DateOnly today, string face, IReadOnlyList<Request> similar, AnswerDraft? draft = null)
    {
        if (RequestRights.ToAnswer(state, viewer, request) is not null || state.RunningApprovalOf(request.Key) is not null)
            yield break;
        var forms = new AnswerForms(request, state, today, face, similar);
        var open = draft?.Request == request.Key ? draft.Move : (RequestMove?)null;
        foreach (var answer in forms.Offered.Where(a => a.Primary))
            if (answer.Needs is AnswerNeeds.Nothing)
                yield return forms.Send(answer.Label, answer.Move) with
                {
                    Style = answer.Move == RequestMove.Approve ? ActionStyle.Positive : null,
                    AssociatedInputs = AssociatedInputs.None,
                };
            else if (answer.Move != open)
                yield return new ShowCardAction(answer.Label, forms.Of(answer));
        if (forms.Others.Count > 0 && !forms.IsOther(open))
            yield return new ShowCardAction(MoreAnswers, forms.OfOthers());
    }

    /// <summary>The form of an answer that was not taken, open and as it was filled in; where it cannot be given any more, what was typed.</summary>
    public static IEnumerable<CardElement> Open(
        Request request, Person viewer, WorkspaceState state, DateOnly today, string face, IReadOnlyList<Request> similar, AnswerDraft? draft)
    {
        if (draft is null)
            return [];
        var forms = new AnswerForms(request, state, today, face, similar);
        if (draft.Request != request.Key || RequestRights.ToAnswer(state, viewer, request) is not null || state.RunningApprovalOf(request.Key) is not null || forms.Offered.All(a => a.Move != draft.Move))
            return draft.Reason is { } typed ? [CardParts.Subtle(CardText.Of($"What you wrote for {draft.Request} was not sent:")), CardParts.Typed(typed)] : [];
        var answer = RequestAnswer.Of(draft.Move);
        if (answer is { Primary: true, Needs: AnswerNeeds.Nothing })
            return [];
        var (title, form) = forms.IsOther(draft.Move) ? (MoreAnswers, forms.OfOthers(draft)) : (answer.Label, forms.Of(answer, draft));
        return
        [
            new Container([new TextBlock(CardText.Typed(title)) { Weight = TextWeight.Bolder }, .. form.Body, new ActionSet([.. form.Actions ?? []])])
            {
                Style = ContainerStyle.Emphasis,
            },
        ];
    }
}

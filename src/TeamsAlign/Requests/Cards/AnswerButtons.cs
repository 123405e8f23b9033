using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>The answers a person may give to a request, as buttons: three at once, the others behind one.</summary>
internal static class AnswerButtons
{
    /// <param name="face">Face of the card they stand on.</param>
    /// <param name="similar">Requests offered first for "same as".</param>
    public static IEnumerable<CardAction> For(
        Request request, Person viewer, WorkspaceState state, DateOnly today, string face, IReadOnlyList<Request> similar)
    {
        if (RequestRights.ToAnswer(state, viewer, request) is not null)
            yield break;
        var data = ActionData.Of(
            (RequestVerbs.Key, request.Key), (RequestVerbs.RowVersion, state.RowVersion(request.Key)), (RequestVerbs.Face, face), (RequestVerbs.Place, request.Key));
        var offered = RequestAnswer.From(request.Status).ToArray();
        foreach (var answer in offered.Where(a => a.Primary))
            yield return Button(answer, data, today);
        var others = offered.Where(a => !a.Primary).ToArray();
        if (others.Length > 0)
            yield return new ShowCardAction("Other answers", Others(others, data, request.Key, similar));
    }

    private static CardAction Button(RequestAnswer answer, ActionData data, DateOnly today) => answer.Needs switch
    {
        AnswerNeeds.Until => new ShowCardAction(answer.Label, new AdaptiveCard(
            new DateInput(RequestVerbs.Until, "Look at it again on") { Value = today.AddMonths(3), Min = today.AddDays(1), IsRequired = true, ErrorMessage = "Choose a day after today." },
            Reason("Reason (passed on to who asked)", required: false))
        {
            Actions = [Send("Send answer", answer.Move, data)],
        }),
        AnswerNeeds.Reason => new ShowCardAction(answer.Label, new AdaptiveCard(Reason("Reason (passed on to who asked)", required: true))
        {
            Actions = [Send("Send answer", answer.Move, data)],
        }),
        _ => Send(answer.Label, answer.Move, data) with { Style = answer.Move == RequestMove.Approve ? ActionStyle.Positive : null, AssociatedInputs = AssociatedInputs.None },
    };

    private static AdaptiveCard Others(IEnumerable<RequestAnswer> answers, ActionData data, string key, IReadOnlyList<Request> similar)
    {
        var all = answers.ToArray();
        List<CardElement> body = [Reason("Reason or where to find it (passed on to who asked)", required: false)];
        if (all.Any(a => a.Needs == AnswerNeeds.Request))
            body.Add(new ChoiceSet(RequestVerbs.SameAs, "Same as", [.. similar.Where(s => s.Key != key).Select(s => new Choice($"{s.Key} {Text.Cut(s.Title, 80)}", s.Key))])
            {
                Style = ChoiceStyle.Filtered,
                Placeholder = "REQ-…",
                ChoicesData = new ChoiceQuery("requests"),
            });
        return new AdaptiveCard(body) { Actions = [.. all.Select(a => Send(a.Label, a.Move, data))] };
    }

    private static TextInput Reason(string label, bool required) => new(RequestVerbs.Reason, label)
    {
        IsMultiline = true,
        MaxLength = RequestLimits.Reason,
        IsRequired = required ? true : null,
        ErrorMessage = required ? "The reason is missing." : null,
    };

    private static ExecuteAction Send(string title, RequestMove move, ActionData data) =>
        CardParts.Button(title, RequestVerbs.Answer, data.With(RequestVerbs.Move, move.ToString()));
}

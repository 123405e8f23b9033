using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>The answers a person may give to a request, as buttons: three at once, the others behind one.</summary>
internal static class AnswerButtons
{
    /// <summary>Id of the field for the reason of an answer: on one card every field needs its own.</summary>
    public static string ReasonOf(RequestMove move) =>
        RequestVerbs.Reason + (RequestAnswer.Of(move).Primary ? move.ToString() : "Other");

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
            Reason(answer.Move, "Reason (passed on to who asked)", required: false))
        {
            Actions = [Send("Send answer", answer.Move, data)],
        }),
        AnswerNeeds.Reason => new ShowCardAction(answer.Label, new AdaptiveCard(Reason(answer.Move, "Reason (passed on to who asked)", required: true))
        {
            Actions = [Send("Send answer", answer.Move, data)],
        }),
        _ => Send(answer.Label, answer.Move, data) with { Style = answer.Move == RequestMove.Approve ? ActionStyle.Positive : null, AssociatedInputs = AssociatedInputs.None },
    };

    private static AdaptiveCard Others(IEnumerable<RequestAnswer> answers, ActionData data, string key, IReadOnlyList<Request> similar)
    {
        var all = answers.ToArray();
        List<CardElement> body = [Reason(RequestMove.AlreadyThere, "Reason or where to find it (passed on to who asked)", required: false)];
        if (all.Any(a => a.Needs == AnswerNeeds.Request))
            body.Add(SameAs([.. similar.Where(r => r.Key != key)]));
        return new AdaptiveCard(body) { Actions = [.. all.Select(a => Send(a.Label, a.Move, data))] };
    }

    // A set without a choice is not a valid card, whatever a search would bring.
    private static InputElement SameAs(IReadOnlyList<Request> similar) => similar.Count == 0
        ? new TextInput(RequestVerbs.SameAs, "Same as") { Placeholder = "A key, like REQ-3", MaxLength = 20 }
        : new ChoiceSet(RequestVerbs.SameAs, "Same as", [.. similar.Select(r => new Choice($"{r.Key} {Text.Cut(r.Title, 80)}", r.Key))])
        {
            Style = ChoiceStyle.Filtered,
            Placeholder = "A key or words of its title",
            ChoicesData = new ChoiceQuery(RequestVerbs.Requests),
        };

    private static TextInput Reason(RequestMove move, string label, bool required) => new(ReasonOf(move), label)
    {
        IsMultiline = true,
        MaxLength = RequestLimits.Reason,
        IsRequired = required ? true : null,
        ErrorMessage = required ? "The reason is missing." : null,
    };

    private static ExecuteAction Send(string title, RequestMove move, ActionData data) =>
        CardParts.Button(title, RequestVerbs.Answer, data.With(RequestVerbs.Move, move.ToString()));
}

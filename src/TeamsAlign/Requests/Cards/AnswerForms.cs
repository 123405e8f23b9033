using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>The small forms behind the answers to one request.</summary>
/// <param name="face">Face of the card they stand on.</param>
/// <param name="similar">Requests offered first for "same as".</param>
internal sealed class AnswerForms(Request request, WorkspaceState state, DateOnly today, string face, IReadOnlyList<Request> similar)
{
    private readonly ActionData data = ActionData.Of(
        (RequestVerbs.Key, request.Key), (RequestVerbs.RowVersion, state.RowVersion(request.Key)), (RequestVerbs.Face, face), (RequestVerbs.Place, request.Key));

    /// <summary>What the life cycle allows now.</summary>
    public IReadOnlyList<RequestAnswer> Offered { get; } = [.. RequestAnswer.From(request.Status)];

    public IReadOnlyList<RequestAnswer> Others => [.. Offered.Where(a => !a.Primary)];

    /// <summary>Id of the field for the reason of an answer: on one card every field needs its own.</summary>
    public static string ReasonOf(RequestMove move) =>
        RequestVerbs.Reason + (RequestAnswer.Of(move).Primary ? move.ToString() : "Other");

    /// <summary>Id of the field with the templates of an answer.</summary>
    public static string TemplateOf(RequestMove move) => RequestVerbs.Template + move;

    /// <summary>The reason that was written, else the one that was chosen.</summary>
    public static string? ReasonIn(SubmittedData data, RequestMove move) =>
        TypedText.Note(data.Text(ReasonOf(move))) is not null ? data.Text(ReasonOf(move)) : data.Text(TemplateOf(move));

    public bool IsOther(RequestMove? move) => move is { } tried && Others.Any(a => a.Move == tried);

    /// <summary>The form of one answer that needs something.</summary>
    /// <param name="draft">As it was filled in before.</param>
    public AdaptiveCard Of(RequestAnswer answer, AnswerDraft? draft = null)
    {
        var needsReason = answer.Needs == AnswerNeeds.Reason;
        List<CardElement> body = [];
        if (answer.Needs == AnswerNeeds.Until)
        {
            body.Add(new DateInput(RequestVerbs.Until, "Look at it again on")
            {
                Value = draft is null ? today.AddMonths(3) : draft.Until, Min = today.AddDays(1), ErrorMessage = "Choose a day after today.",
            });
            body.AddRange(Mark(draft, RequestVerbs.Until));
            body.Add(new TextInput(RequestVerbs.UntilItem, "Or when this ships") { Placeholder = "A roadmap key, like RM-3", MaxLength = 20, Value = draft?.UntilItem is { } item ? Text.Cut(item, 20) : null });
            body.AddRange(Mark(draft, RequestVerbs.UntilItem));
            body.Add(new NumberInput(RequestVerbs.UntilCustomers, "Or when so many customers ask") { Min = 1, Max = RequestLimits.Customers, Value = draft?.UntilCustomers });
            body.AddRange(Mark(draft, RequestVerbs.UntilCustomers));
        }

        if (ReasonTemplates.For(state, answer.Move).ToArray() is { Length: > 0 } templates)
            body.Add(new ChoiceSet(TemplateOf(answer.Move), "A reason that fits often", [.. templates.Select(t => new Choice(Text.Cut(t, 200), Text.Cut(t, RequestLimits.Reason)))])
            {
                Style = ChoiceStyle.Compact,
                Placeholder = "Choose, or write below",
            });

        body.Add(Reason(answer.Move, needsReason ? "Reason (passed on to who asked)" : "Reason, if you like (passed on to who asked)", needsReason && !ReasonTemplates.For(state, answer.Move).Any(), draft));
        body.AddRange(Mark(draft, RequestVerbs.Reason));
        return new AdaptiveCard(body) { Actions = [Send("Send answer", answer.Move)] };
    }

    /// <summary>The form that the answers given less often share.</summary>
    public AdaptiveCard OfOthers(AnswerDraft? draft = null)
    {
        List<CardElement> body = [Reason(Others[0].Move, "Reason, or where to find it (passed on to who asked)", false, draft), .. Mark(draft, RequestVerbs.Reason)];
        if (Others.Any(a => a.Needs == AnswerNeeds.Request))
            body.AddRange([SameAs(draft), .. Mark(draft, RequestVerbs.SameAs)]);
        return new AdaptiveCard(body) { Actions = [.. Others.Select(a => Send(a.Label, a.Move))] };
    }

    public ExecuteAction Send(string title, RequestMove move) =>
        CardParts.Button(title, RequestVerbs.Answer, data.With(RequestVerbs.Move, move.ToString()));

    private InputElement SameAs(AnswerDraft? draft) =>
        RequestChoice.Field(RequestVerbs.SameAs, "Same as", [.. similar.Where(r => r.Key != request.Key)], draft?.SameAs);

    private static TextInput Reason(RequestMove move, string label, bool isNeeded, AnswerDraft? draft) => new(ReasonOf(move), label)
    {
        IsMultiline = true,
        MaxLength = RequestLimits.Reason,
        Value = CardParts.Kept(draft?.Reason),
        IsRequired = isNeeded ? Required(draft) : null,
        ErrorMessage = isNeeded ? "The reason is missing." : null,
    };

    // In an open form a field that blocks sending would block every other button of the card too; the server says what is missing.
    private static bool? Required(AnswerDraft? draft) => draft is null ? true : null;

    private static IEnumerable<CardElement> Mark(AnswerDraft? draft, string field) =>
        draft?.Field == field ? [CardParts.FieldProblem(draft.Problem)] : [];
}

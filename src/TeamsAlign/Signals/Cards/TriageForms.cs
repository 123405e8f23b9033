using TeamsAlign.Bots.Cards;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Signals.Cards;

/// <summary>The small forms behind what a product manager can do with one signal. The customer, where none is named, is a field of the card they all share.</summary>
/// <param name="heard">Its words, as far as the viewer may read them.</param>
/// <param name="similar">Requests it may count for.</param>
internal sealed class TriageForms(Signal signal, string heard, WorkspaceState state, IReadOnlyList<Request> similar)
{
    private readonly ActionData data = ActionData.Of((RequestVerbs.Key, signal.Key), (RequestVerbs.RowVersion, state.RowVersion(signal.Key)));

    public static string Label(SignalMove move) => move switch
    {
        SignalMove.MakeRequest => "Make it a request",
        SignalMove.AddDemand => "Count it for a request",
        SignalMove.SetAside => "Set aside",
        _ => "Undo",
    };

    public CardAction Button(SignalMove move) => move == SignalMove.TakeBack ? Send(move) : new ShowCardAction(Label(move), Of(move));

    /// <param name="draft">As it was filled in before.</param>
    public AdaptiveCard Of(SignalMove move, SignalDraft? draft = null) => new([.. Body(move, draft)]) { Actions = [Send(move)] };

    /// <summary>Where the signal names no customer: who asks with it.</summary>
    public static IEnumerable<CardElement> WhoAsks(SignalDraft? draft) =>
    [
        AccountChoice.Field("Which customer said so?", [], draft?.Account, isRequired: false),
        .. Mark(draft, RequestVerbs.Account),
        new TextInput(RequestVerbs.AccountName, "Or the name of a new one") { MaxLength = RequestLimits.AccountName, Value = draft?.AccountName },
        .. Mark(draft, RequestVerbs.AccountName),
    ];

    private IEnumerable<CardElement> Body(SignalMove move, SignalDraft? draft) => move switch
    {
        SignalMove.MakeRequest =>
        [
            new TextInput(SignalVerbs.Title, "Title")
            {
                MaxLength = RequestLimits.Title,
                Value = draft is null ? TypedText.FirstSentence(heard, RequestLimits.DerivedTitle) : draft.Title,
            },
            .. Mark(draft, SignalVerbs.Title),
        ],
        SignalMove.AddDemand => [RequestChoice.Field(SignalVerbs.Request, "For which request?", similar, draft?.Request), .. Mark(draft, SignalVerbs.Request)],
        SignalMove.SetAside =>
        [
            new TextInput(SignalVerbs.Reason, "Why? (told to who heard it)")
            {
                IsMultiline = true,
                MaxLength = RequestLimits.Reason,
                Value = CardParts.Kept(draft?.Reason),
                // In an open form a field that blocks sending would block every other button of the card too; the server says what is missing.
                IsRequired = draft is null ? true : null,
                ErrorMessage = "The reason is missing.",
            },
            .. Mark(draft, SignalVerbs.Reason),
        ],
        _ => [],
    };

    private ExecuteAction Send(SignalMove move) => move == SignalMove.TakeBack
        ? CardParts.Button(Label(move), SignalVerbs.Of(move), data) with { AssociatedInputs = AssociatedInputs.None }
        : CardParts.Button(move == SignalMove.MakeRequest ? "Make the request" : Label(move), SignalVerbs.Of(move), data, ActionStyle.Positive);

    private static IEnumerable<CardElement> Mark(SignalDraft? draft, string field) =>
        draft?.Field == field ? [CardParts.FieldProblem(draft.Problem)] : [];
}

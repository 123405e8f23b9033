using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals.Cards;

/// <summary>The form in which something heard is passed on: what, of which kind, and, where it is about one, the customer.</summary>
internal static class SignalFormCard
{
    public const string Title = "Heard in the market";
    private static readonly string[] Fields = [SignalVerbs.Text, SignalVerbs.Kind, RequestVerbs.Account, RequestVerbs.AccountName, SignalVerbs.Theme];

    /// <param name="recent">Customers offered before anything is typed; none where others read along.</param>
    /// <param name="everyCustomer">The offered customers are all there are.</param>
    public static AdaptiveCard Of(SignalForm form, IReadOnlyList<Account> recent, IReadOnlyList<Refusal> problems, bool inDialog, bool everyCustomer)
    {
        var data = ActionData.Of((RequestVerbs.Source, form.Source), (RequestVerbs.SourceLink, form.SourceLink));
        return new AdaptiveCard(
        [
            TextBlock.Heading(CardText.Of(Title)),
            .. CaptureFormCard.Begun(form.BegunAt),
            .. problems.Where(p => !Fields.Contains(p.Field)).Select(p => CardParts.Problem(p.Sentence)),
            new TextInput(SignalVerbs.Text, "What did you hear?")
            {
                IsMultiline = true,
                MaxLength = SignalLimits.Text,
                Value = CardParts.Kept(form.Text),
                Placeholder = "The words that matter, not the whole conversation",
                IsRequired = true,
                ErrorMessage = "What was heard is missing.",
            },
            .. CardParts.FieldProblems(problems, SignalVerbs.Text),
            new ChoiceSet(SignalVerbs.Kind, "What is it?", [.. Enum.GetValues<SignalKind>().Select(k => new Choice(SignalWords.Of(k), k.ToString()))])
            {
                Style = ChoiceStyle.Compact,
                Value = Enum.TryParse<SignalKind>(form.Kind, out var kind) && Enum.IsDefined(kind) ? form.Kind : nameof(SignalKind.Quote),
            },
            .. CardParts.FieldProblems(problems, SignalVerbs.Kind),
            AccountChoice.Field("About which customer? (if any)", recent, form.Account, everyCustomer, isRequired: false, sendsAlong: form.Place is not null),
            .. form.Guess is null ? (CardElement[])[] : [CardParts.Subtle(CardText.Typed(form.Guess))],
            .. CardParts.FieldProblems(problems, RequestVerbs.Account, RequestVerbs.AccountName),
            new TextInput(RequestVerbs.AccountName, "Name of a customer that is not in the list")
            {
                MaxLength = RequestLimits.AccountName,
                Value = form.AccountName,
                IsVisible = form.AccountName is not null || AccountChoice.IsUnnamed(form.Account),
            },
            new TextInput(SignalVerbs.Theme, "Theme (if you like)") { MaxLength = SignalLimits.Theme, Value = form.Theme, Placeholder = "A competitor, an area, a topic" },
            .. CardParts.FieldProblems(problems, SignalVerbs.Theme),
            .. CardParts.Hidden(RequestVerbs.Draft, form.Place),
        ])
        {
            Actions =
            [
                Step("Pass it on", SignalVerbs.Send, data, inDialog, ActionStyle.Positive),
                .. form.BegunAt is null ? (CardAction[])[] : [StartOver(inDialog)],
            ],
            FallbackText = Title,
        };
    }

    /// <summary>After it was sent.</summary>
    public static AdaptiveCard Sent(Signal signal, WorkspaceState state) => new(
        CardParts.Done($"{signal.Key} was passed on."),
        CardParts.Typed(signal.Text),
        CardParts.Subtle(CardText.Typed($"{RequestRights.WhoReads(state)} Your digest says what becomes of it.")))
    {
        FallbackText = $"{signal.Key} was passed on.",
    };

    private static CardAction Step(string title, string verb, ActionData data, bool inDialog, ActionStyle? style = null) => inDialog
        ? new SubmitAction(title, data.With(ActionData.DialogMember, "signal").With(RequestVerbs.Step, verb)) { Style = style }
        : CardParts.Button(title, verb, data, style);

    // Without the fields: what is missing in them must not keep somebody from starting over.
    private static CardAction StartOver(bool inDialog) => Step("Start over", SignalVerbs.StartOver, ActionData.Of(), inDialog) switch
    {
        SubmitAction submit => submit with { AssociatedInputs = AssociatedInputs.None },
        ExecuteAction execute => execute with { AssociatedInputs = AssociatedInputs.None },
        var other => other,
    };
}

using System.Globalization;
using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals.Cards;

/// <summary>The small forms behind the buttons of one approval.</summary>
/// <param name="face">Face of the card they stand on.</param>
internal sealed class ApprovalForms(Approval approval, WorkspaceState state, string face)
{
    private const int LongestText = 1000;

    /// <summary>So many names still fit a card; more are looked up while somebody types.</summary>
    private const int FewPeople = 100;

    private readonly ActionData data = ActionData.Of(
        (ApprovalVerbs.Approval, approval.Key), (ApprovalVerbs.RowVersion, state.RowVersion(approval.Key)), (ApprovalVerbs.Face, face));

    public static string Label(string verb) => verb switch
    {
        ApprovalVerbs.Approve => "Approve",
        ApprovalVerbs.Decline => "Decline",
        ApprovalVerbs.Ask => "Ask first",
        ApprovalVerbs.Answer => "Answer the question",
        ApprovalVerbs.HandOn => "Hand on",
        ApprovalVerbs.Withdraw => "Withdraw",
        ApprovalVerbs.Restart => "Begin anew",
        _ => throw new ArgumentOutOfRangeException(nameof(verb)),
    };

    /// <summary>A button that needs nothing more.</summary>
    public ExecuteAction Send(string title, string verb, Seat? seat = null) =>
        CardParts.Button(title, verb, seat is null ? data : data.With(ApprovalVerbs.Seat, seat.Person.Value)) with { AssociatedInputs = AssociatedInputs.None };

    /// <summary>The form of a button that needs words, and for "hand on" a person.</summary>
    public AdaptiveCard Of(string verb, ApprovalStep? step = null, Seat? seat = null, ApprovalDraft? draft = null)
    {
        var mine = draft?.Verb == verb ? draft : null;
        List<CardElement> body = [];
        if (verb == ApprovalVerbs.HandOn)
            body.AddRange([People(step!, mine), .. Mark(mine, "to")]);
        body.Add(Words(verb, mine));
        body.AddRange(mine?.Field is not (null or "to") ? Mark(mine, mine.Field) : []);
        var with = seat is null ? data : data.With(ApprovalVerbs.Seat, seat.Person.Value);
        if (step is not null)
            with = with.With(ApprovalVerbs.Step, approval.NumberOf(step).ToString(CultureInfo.InvariantCulture));
        return new AdaptiveCard(body) { Actions = [CardParts.Button(verb == ApprovalVerbs.HandOn ? "Hand on" : "Send", verb, with)] };
    }

    private static TextInput Words(string verb, ApprovalDraft? draft)
    {
        var (label, missing) = verb switch
        {
            ApprovalVerbs.Decline => ("Reason (passed on to who asked)", "The reason is missing."),
            ApprovalVerbs.Ask => ("What do you want to know?", "The question is missing."),
            ApprovalVerbs.Answer => ("Your answer", "The answer is missing."),
            _ => ("Why, if you like", null),
        };
        return new TextInput(ApprovalVerbs.TextOf(verb), label)
        {
            IsMultiline = true,
            MaxLength = LongestText,
            Value = CardParts.Kept(draft?.Text),
            IsRequired = missing is null || draft is not null ? null : true,
            ErrorMessage = missing,
        };
    }

    private ChoiceSet People(ApprovalStep step, ApprovalDraft? draft)
    {
        Member[] people = [.. state.People.Where(m => ApprovalRights.ToSit(state, approval, step, m.Id) is null).OrderByDescending(m => m.Roles).ThenBy(m => m.Name, StringComparer.OrdinalIgnoreCase).Take(FewPeople)];
        return new ChoiceSet(ApprovalVerbs.To, "To whom?", [.. people.Select(m => new Choice(m.Name, m.Key)).DefaultIfEmpty(new Choice("Nobody else is here", ""))])
        {
            Style = ChoiceStyle.Filtered,
            Value = draft?.To,
            IsRequired = draft is null ? true : null,
            ErrorMessage = "Choose who decides instead.",
            ChoicesData = new ChoiceQuery(ApprovalVerbs.People),
        };
    }

    private static IEnumerable<CardElement> Mark(ApprovalDraft? draft, string field) =>
        draft?.Field == field ? [CardParts.FieldProblem(draft.Problem)] : [];
}

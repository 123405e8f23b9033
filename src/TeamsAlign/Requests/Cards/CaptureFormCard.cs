using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>The form in which something is asked for: what they need, for whom, and, if there is one, the deal that hangs on it.</summary>
internal static class CaptureFormCard
{
    private const int MostSeen = 50;

    /// <param name="recent">Customers offered before anything is typed; none where others read along.</param>
    /// <param name="deals">Open deals of the chosen customer, once asked for.</param>
    /// <param name="similar">Shown before it is sent.</param>
    /// <param name="problems">What was missing or wrong at the last click; fields are marked, what was typed stays.</param>
    /// <param name="everyCustomer">The offered customers are all there are, so nothing has to be looked up.</param>
    /// <param name="isHeld">It was to be sent, and requests that may ask for the same have to be looked at first.</param>
    /// <param name="inDialog">Dialogs are sent by a submit; cards in a chat by an execute.</param>
    public static AdaptiveCard Of(
        CaptureForm form, IReadOnlyList<Account> recent, IReadOnlyList<Deal> deals, IReadOnlyList<Request> similar,
        IReadOnlyList<Refusal> problems, bool inDialog = false, bool everyCustomer = false, bool isHeld = false)
    {
        var data = ActionData.Of(
            (RequestVerbs.Source, form.Source), (RequestVerbs.SourceLink, form.SourceLink), (RequestVerbs.Seen, Seen(form, similar)));
        return new AdaptiveCard(
        [
            TextBlock.Heading(CardText.Of("Ask for something")),
            .. Overall(problems),
            .. Begun(form.BegunAt),
            .. isHeld ? (CardElement[])[CardParts.Attention("Not sent yet: is it one of those below? Say “mine too” there. If none is, send it.")] : [],
            new TextInput(RequestVerbs.Need, "What do they need?")
            {
                IsMultiline = true,
                MaxLength = RequestLimits.Need,
                Value = CardParts.Kept(form.Need),
                Placeholder = "In the customer's words",
                IsRequired = true,
                ErrorMessage = "What they need is missing.",
            },
            .. CardParts.FieldProblems(problems, RequestVerbs.Need),
            AccountChoice.Field("For whom?", recent, form.Account, everyCustomer, isRequired: !IsNameAsked(form), sendsAlong: form.Place is not null),
            .. form.Guess is null ? (CardElement[])[] : [CardParts.Subtle(CardText.Typed(form.Guess))],
            .. CardParts.FieldProblems(problems, RequestVerbs.Account, RequestVerbs.AccountName),
            new TextInput(RequestVerbs.AccountName, "Name of a customer that is not in the list")
            {
                MaxLength = RequestLimits.AccountName,
                Value = form.AccountName,
                IsVisible = IsNameAsked(form),
            },
            .. DealField(form, deals, problems),
            .. SimilarList.WithMineToo(similar, inDialog),
            .. CardParts.Hidden(RequestVerbs.Draft, form.Place),
        ])
        {
            Actions =
            [
                Step("Send request", RequestVerbs.Send, data, inDialog, ActionStyle.Positive),
                .. form.BegunAt is null ? (CardAction[])[] : [StartOver(inDialog)],
                .. deals.Count > 0 || form.WithDeals ? (CardAction[])[] : [Step("A deal hangs on this", RequestVerbs.Deals, data, inDialog)],
            ],
            FallbackText = "Ask for something",
        };
    }

    /// <summary>That what stands in a form is a draft that was left.</summary>
    public static IEnumerable<CardElement> Begun(DateTimeOffset? at) => at is { } left
        ? [CardParts.Subtle(CardText.Of($"You began this on {CardParts.Day(DateOnly.FromDateTime(left.UtcDateTime))} and did not send it. Here it is again."))]
        : [];

    // Without the fields: what is missing in them must not keep somebody from starting over.
    private static CardAction StartOver(bool inDialog) => Step("Start over", RequestVerbs.StartOver, ActionData.Of(), inDialog) switch
    {
        SubmitAction submit => submit with { AssociatedInputs = AssociatedInputs.None },
        ExecuteAction execute => execute with { AssociatedInputs = AssociatedInputs.None },
        var other => other,
    };

    /// <summary>Only for who said that the customer is not in the list: most find theirs there.</summary>
    private static bool IsNameAsked(CaptureForm form) => form.AccountName is not null || AccountChoice.IsUnnamed(form.Account);

    /// <summary>The newest first, and not without end: a need may be rewritten often.</summary>
    private static string? Seen(CaptureForm form, IReadOnlyList<Request> similar) =>
        string.Join(' ', similar.Select(r => r.Key).Concat(form.Seen).Distinct().Take(MostSeen)) is { Length: > 0 } keys ? keys : null;

    private static IEnumerable<CardElement> DealField(CaptureForm form, IReadOnlyList<Deal> deals, IReadOnlyList<Refusal> problems)
    {
        if (deals.Count > 0)
            yield return new ChoiceSet(RequestVerbs.Deal, "A deal hangs on this", [.. deals.Select(d => new Choice(Text.Cut(DealLine(d), 120), d.Key))])
            {
                Value = form.Deal,
                Placeholder = "No deal",
            };
        else if (form.WithDeals)
            yield return CardParts.Subtle(CardText.Of("This customer has no open deal."));
        foreach (var mark in CardParts.FieldProblems(problems, RequestVerbs.Deal))
            yield return mark;
    }

    /// <summary>No amounts: the field is filled by whoever opens the form.</summary>
    private static string DealLine(Deal deal)
    {
        var isNamed = deal.Product is { } product && deal.Name.Contains(product, StringComparison.OrdinalIgnoreCase);
        return string.Join(" · ", new[] { deal.Name, isNamed ? null : deal.Product, deal.Stage }.Where(p => !string.IsNullOrEmpty(p)));
    }

    private static CardAction Step(string title, string verb, ActionData data, bool inDialog, ActionStyle? style = null)
    {
        if (inDialog)
            return new SubmitAction(title, data.With(ActionData.DialogMember, CaptureForm.Face).With(RequestVerbs.Step, verb)) { Style = style };
        return CardParts.Button(title, verb, data, style);
    }

    /// <summary>What concerns no single field.</summary>
    private static IEnumerable<CardElement> Overall(IReadOnlyList<Refusal> problems) =>
        problems.Where(p => p.Field is not (RequestVerbs.Need or RequestVerbs.Account or RequestVerbs.AccountName or RequestVerbs.Deal))
            .Select(p => CardParts.Problem(p.Sentence));
}

using TeamsAlign.Bots.Cards;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Signals.Cards;

/// <summary>One signal: what was heard, what became of it, and for product managers what can.</summary>
internal static class SignalCard
{
    public const string Face = "signal";

    /// <summary>Safe for customers: a quote is somebody's, so not even its words.</summary>
    public static AdaptiveCard Base(Signal signal) => new(
        TextBlock.Heading(CardText.Of($"Heard in the market: {signal.Key}")),
        CardParts.Subtle(CardText.Of("People of this product line read it here.")))
    {
        FallbackText = $"Heard in the market: {signal.Key}",
    };

    /// <param name="similar">Requests that may be about the same.</param>
    /// <param name="done">What the last click did, if anything.</param>
    /// <param name="draft">A move that was not taken.</param>
    public static AdaptiveCard For(Signal signal, Person viewer, WorkspaceState state, DateOnly today, IReadOnlyList<Request> similar, string? done = null, SignalDraft? draft = null)
    {
        var heard = SignalSight.TextFor(signal, viewer, state);
        var forms = new TriageForms(signal, heard, state, similar);
        SignalMove[] moves = RequestRights.MayDecide(viewer) ? [.. SignalMoves.From(signal.Status)] : [];
        var open = draft is not null && moves.Contains(draft.Move) && draft.Move != SignalMove.TakeBack;
        return new AdaptiveCard(
        [
            .. draft is null ? (CardElement[])[] : [CardParts.Problem(open && draft.Field is not null ? "Not saved yet. Please look at the marked field." : draft.Problem)],
            .. done is null ? (CardElement[])[] : [CardParts.Done(done)],
            .. open ? (CardElement[])[Opened(forms, draft!)] : [],
            CardParts.Subtle(CardText.Of($"{signal.Key} · {SignalWords.Of(signal.Kind)} · {SignalWords.WhatBecame(signal, state)}")),
            CardParts.Typed(heard),
            new FactSet([.. Facts(signal, viewer, state, today)]),
            .. signal.Status == SignalStatus.Unread ? SimilarList.Of(similar) : [],
            .. moves.Contains(SignalMove.MakeRequest) && signal.Account is null ? [new Container([.. TriageForms.WhoAsks(draft)]) { Separator = true }] : (CardElement[])[],
        ])
        {
            Actions = [.. moves.Where(m => !open || m != draft!.Move).Select(forms.Button), .. Links(signal, viewer, state)],
            FallbackText = $"{signal.Key}: {SignalWords.StatusOf(signal)}",
        };
    }

    private static Container Opened(TriageForms forms, SignalDraft draft)
    {
        var form = forms.Of(draft.Move, draft);
        return new Container([new TextBlock(CardText.Typed(TriageForms.Label(draft.Move))) { Weight = TextWeight.Bolder }, .. form.Body, new ActionSet([.. form.Actions ?? []])])
        {
            Style = ContainerStyle.Emphasis,
        };
    }

    private static IEnumerable<Fact> Facts(Signal signal, Person viewer, WorkspaceState state, DateOnly today)
    {
        if (SignalSight.AccountFor(signal, viewer, state) is { } account)
            yield return Fact.Typed("Customer", account.Name);
        if (signal.Segment is { } segment)
            yield return Fact.Typed("Segment", segment);
        if (signal.Theme is { } theme)
            yield return Fact.Typed("Theme", theme);
        yield return Fact.Typed("Heard by", $"{signal.HeardByName}, {CardParts.Day(state.Today(signal.HeardAt), today)}");
        if (signal.TriagedByName is { } by && signal.TriagedAt is { } at)
            yield return Fact.Typed("Looked at by", $"{by}, {CardParts.Day(state.Today(at), today)}");
        if (signal.Reason is { } reason)
            yield return Fact.Typed("Why", reason);
    }

    private static IEnumerable<CardAction> Links(Signal signal, Person viewer, WorkspaceState state)
    {
        if (signal.Request is { } request && state.Requests[request] is not null)
            yield return CardParts.Button($"Open {request}", RequestVerbs.Show, ActionData.Of((RequestVerbs.Key, request))) with { AssociatedInputs = AssociatedInputs.None };
        if (SignalSight.SourceFor(signal, viewer, state).Link is { } link)
            yield return new OpenUrlAction("Where it was heard", link) { Mode = ActionMode.Secondary };
    }
}
